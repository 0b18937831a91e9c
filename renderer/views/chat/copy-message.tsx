import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { call } from "../../client.ts";
import { showFailure } from "../../stores/notices.ts";
import { chatText } from "../../text/chat.ts";
import { IconButton } from "../../ui/button.tsx";

/** Copies a message as it was written, Markdown and all. */
export function CopyMessage({ text }: { readonly text: string }) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    const answer = await call("clipboard.write", { text });
    if (!answer.ok) return showFailure(answer.failure);
    setIsCopied(true);
    setTimeout(() => setIsCopied(false), 1_500);
  };
  return (
    <IconButton
      size="small"
      label={isCopied ? chatText.copied : chatText.copy}
      icon={isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
      onClick={() => void copy()}
    />
  );
}
