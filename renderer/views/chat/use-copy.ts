import { useState } from "react";
import { call } from "../../client.ts";
import { showFailure } from "../../stores/notices.ts";

const thanksMs = 1_500;

interface Copying {
  /** For a moment after it worked. */
  readonly isCopied: boolean;
  readonly copy: () => void;
}

/** Copies text through main, for the page has no right to the clipboard. */
export function useCopy(text: string): Copying {
  const [isCopied, setIsCopied] = useState(false);
  const write = async () => {
    const answer = await call("clipboard.write", { text });
    if (!answer.ok) return showFailure(answer.failure);
    setIsCopied(true);
    setTimeout(() => setIsCopied(false), thanksMs);
  };
  return { isCopied, copy: () => void write() };
}
