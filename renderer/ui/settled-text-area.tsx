import { type ComponentProps, useEffect, useEffectEvent, useRef, useState } from "react";
import { TextArea } from "./text-field.tsx";

/** Settles soon after the last key, and at once when the field is left. */
const settleDelayMs = 600;

/** Several lines of text whose change is told when it has settled, not with every key. */
export function SettledTextArea({ value, onChange, ...rest }: ComponentProps<typeof TextArea>) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = useEffectEvent((text: string | null) => {
    if (text !== null && text !== value) onChange(text);
  });
  useEffect(() => {
    const timer = setTimeout(() => settle(typed), settleDelayMs);
    return () => clearTimeout(timer);
  }, [typed]);
  // A dialog closed by Escape takes the field away without a blur.
  const latest = useRef(typed);
  useEffect(() => {
    latest.current = typed;
  }, [typed]);
  useEffect(() => () => settle(latest.current), []);
  const leave = () => {
    if (typed !== null && typed !== value) onChange(typed);
    setTyped(null);
  };
  return <TextArea {...rest} value={typed ?? value} onChange={setTyped} onBlur={leave} />;
}
