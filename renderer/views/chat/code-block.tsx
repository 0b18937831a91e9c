import { Check, Copy } from "lucide-react";
import { memo } from "react";
import { chatText } from "../../text/chat.ts";
import { Button } from "../../ui/button.tsx";
import classes from "./code-block.module.css";
import type { CodeRow } from "./highlight-messages.ts";
import { ScrollBox } from "../../ui/scroll-box.tsx";
import { useCopy } from "./use-copy.ts";
import { useHighlight } from "./use-highlight.ts";

interface CodeBlockProps {
  readonly code: string;
  readonly language: string;
  readonly isIncomplete: boolean;
}

/** Code with its language, its colours as they become ready, and a button that copies it. */
export function CodeBlock({ code, language, isIncomplete }: CodeBlockProps) {
  const rows = useHighlight(code, language, isIncomplete);
  const lines = code.split("\n");
  return (
    <figure className={classes.block}>
      <figcaption className={classes.header}>
        <span className={classes.language}>{language || chatText.plainText}</span>
        <CopyButton label={chatText.copyCode} text={code} />
      </figcaption>
      <ScrollBox className={classes.scroller} label={chatText.codeIn(language)}>
        <pre className={classes.code}>
          <code>
            {lines.map((line, index) => {
              const row = rows[index];
              // The colours of a line that is being written lag a little: what is new is plain until they come.
              const isReady = row !== undefined && line.startsWith(row.text);
              return <Line key={index} line={line} row={isReady ? row : null} />;
            })}
          </code>
        </pre>
      </ScrollBox>
    </figure>
  );
}

interface LineProps {
  readonly line: string;
  readonly row: CodeRow | null;
}

/** A block of its own, so that a new line does not lay out those before it again. */
const Line = memo(function Line({ line, row }: LineProps) {
  return (
    <span className={classes.line}>
      {row?.tokens.map(({ content, light, dark }, index) => (
        <span key={index} style={{ color: `light-dark(${light}, ${dark})` }}>
          {content}
        </span>
      ))}
      {line.slice(row?.text.length ?? 0)}
    </span>
  );
});

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
}

function CopyButton({ label, text }: CopyButtonProps) {
  const { isCopied, copy } = useCopy(text);
  return (
    <Button
      tone="quiet"
      size="small"
      className={classes.copy}
      aria-label={isCopied ? chatText.copied : label}
      icon={isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
      onClick={copy}
    >
      {isCopied ? chatText.copied : chatText.copy}
    </Button>
  );
}
