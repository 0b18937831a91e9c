import { useEffect, useState } from "react";
import type { MachineFacts } from "../../../../../electron/shared/models.ts";
import { call } from "../../../../client.ts";

/** What of this machine matters to a model; `null` until it was read, and where it could not be. */
export function useMachine(): MachineFacts | null {
  const [machine, setMachine] = useState<MachineFacts | null>(null);
  useEffect(() => {
    let isHere = true;
    void call("machine.read", {}).then((answer) => {
      if (isHere && answer.ok) setMachine(answer.value);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return machine;
}
