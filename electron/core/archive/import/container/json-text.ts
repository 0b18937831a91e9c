import { isUtf8 } from "node:buffer";
import { noValue, notUtf8, zeros } from "./json-faults.ts";

/** The value that the bytes are, or why they are none. */
export function valueIn(bytes: Buffer): { readonly value: unknown } | { readonly fault: string } {
  if (!isUtf8(bytes)) return { fault: notUtf8 };
  if (bytes.includes(0)) return { fault: zeros };
  try {
    return { value: JSON.parse(bytes.toString("utf8")) };
  } catch {
    return { fault: noValue };
  }
}

/** Windows PowerShell writes so what goes through it. */
export function isUtf16(bytes: Buffer): boolean {
  return bytes.length > 1 && [0xfeff, 0xfffe].includes(bytes.readUInt16BE(0));
}
