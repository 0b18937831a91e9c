import { Check, Copy } from "lucide-react";
import { chatText } from "../../text/chat.ts";
import { IconButton } from "../../ui/button.tsx";
import { useCopy } from "./use-copy.ts";

/** Copies a message as it was written, Markdown and all. */
export function CopyMessage({ text }: { readonly text: string }) {
  const { isCopied, copy } = useCopy(text);
  return (
    <IconButton
      size="small"
      label={isCopied ? chatText.copied : chatText.copy}
      icon={isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
      onClick={copy}
    />
  );
}
