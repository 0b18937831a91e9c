import { useEffect, useState } from "react";

const checkEveryMs = 60_000;

/** The moment the present day was first seen; it changes when the date does, also after the machine slept. */
export function useToday(): Date {
  const [today, setToday] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => {
      const now = new Date();
      setToday((seen) => (seen.toDateString() === now.toDateString() ? seen : now));
    }, checkEveryMs);
    return () => clearInterval(timer);
  }, []);
  return today;
}
