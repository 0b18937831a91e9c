import { Check, Copy } from "lucide-react";
import { inspectText } from "../../../../text/installed.ts";
import { Button } from "../../../../ui/button.tsx";
import { useCopy } from "../../../chat/use-copy.ts";

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for those who do not see what the button stands beside. */
  readonly label: string;
}

/** Copies a text and says for a moment that it did. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { isCopied, copy } = useCopy(text);
  return (
    <Button
      tone="quiet"
      size="small"
      aria-label={isCopied ? inspectText.copied : label}
      icon={isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
      onClick={copy}
    >
      {isCopied ? inspectText.copied : inspectText.copy}
    </Button>
  );
}
