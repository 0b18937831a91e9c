import { type ComponentProps, memo, useEffect, useState } from "react";
import {
  type Components,
  type PluginConfig,
  Streamdown,
  defaultRehypePlugins,
  useIsCodeFenceIncomplete,
} from "streamdown";
import { chatText } from "../../text/chat.ts";
import { CodeBlock } from "./code-block.tsx";
import { Diagram } from "./diagram.tsx";
import { boxFormulas } from "./formula-box.ts";
import classes from "./markdown.module.css";
import { hasMath, normaliseMath } from "./math-text.ts";
import { openLink } from "./open-link.ts";
import { ScrollBox } from "../../ui/scroll-box.tsx";
import { findTextDirection } from "./text-direction.ts";

interface MarkdownProps {
  readonly text: string;
  /** More text will follow: open marks at its end are closed for the eye. */
  readonly isStreaming: boolean;
}

/**
 * A model's words as Markdown. They are untrusted: HTML shows as the text it is, images are not loaded, links ask
 * first. While text streams only the last block is drawn again.
 */
export const Markdown = memo(function Markdown({ text, isStreaming }: MarkdownProps) {
  const plugins = useMathPlugin(text);
  return (
    <Streamdown
      className={classes.markdown ?? ""}
      // Always in blocks, so that nothing is built anew when the last word has come.
      mode="streaming"
      parseIncompleteMarkdown={isStreaming}
      isAnimating={isStreaming}
      controls={false}
      rehypePlugins={rehypePlugins}
      components={components}
      plugins={plugins}
    >
      {normaliseMath(text)}
    </Streamdown>
  );
});

// Without rehype-raw, which would make HTML of the model's HTML.
const rehypePlugins = [defaultRehypePlugins["sanitize"], findTextDirection, boxFormulas].filter(
  (plugin) => plugin !== undefined,
);

const noPlugins: PluginConfig = {};
let mathPlugins: PluginConfig | null = null;

function useMathPlugin(text: string): PluginConfig {
  const [plugins, setPlugins] = useState(mathPlugins ?? noPlugins);
  const isNeeded = plugins === noPlugins && hasMath(text);
  useEffect(() => {
    if (!isNeeded) return;
    import("./math-plugin.ts").then(
      ({ mathPlugin }) => {
        mathPlugins ??= { math: mathPlugin };
        setPlugins(mathPlugins);
      },
      (error: unknown) => console.warn("Mathematics stays as text.", error),
    );
  }, [isNeeded]);
  return plugins;
}

function Code({ className, children }: ComponentProps<"code">) {
  const isIncomplete = useIsCodeFenceIncomplete();
  const language = /language-(\S+)/.exec(className ?? "")?.[1] ?? "";
  const code = typeof children === "string" ? children.replace(/\n+$/, "") : "";
  if (language === "mermaid" && !isIncomplete) return <Diagram code={code} />;
  return <CodeBlock code={code} language={language} isIncomplete={isIncomplete} />;
}

function InlineCode({ children }: ComponentProps<"code">) {
  return <code>{children}</code>;
}

function Link({ href, children }: ComponentProps<"a">) {
  // Not a place to go: a footnote within the message, or a link whose end has not arrived yet.
  if (href === undefined || !/^(https?:|mailto:)/i.test(href))
    return <span className={classes.mention}>{children}</span>;
  return (
    <a
      href={href}
      title={href}
      onClick={(event) => {
        event.preventDefault();
        void openLink(href);
      }}
      onAuxClick={(event) => event.preventDefault()}
    >
      {children}
    </a>
  );
}

function Image({ alt, src }: ComponentProps<"img">) {
  return (
    <span className={classes.image}>
      {chatText.image(alt ?? "")}
      {typeof src === "string" && src !== "" && (
        <code>{src.length > 200 ? `${src.slice(0, 200)}…` : src}</code>
      )}
    </span>
  );
}

function Table({ children, dir }: ComponentProps<"table">) {
  return (
    <ScrollBox className={classes.table} label={chatText.table}>
      <table dir={dir}>{children}</table>
    </ScrollBox>
  );
}

function TaskBox({ checked }: ComponentProps<"input">) {
  return (
    <span role="img" aria-label={chatText.task(checked === true)} className={classes.task}>
      {checked === true ? "☑" : "☐"}
    </span>
  );
}

// Headings start at the third level: the window's title and the message's own come before. Plain names keep streamdown's own look out.
const components = {
  code: Code,
  inlineCode: InlineCode,
  a: Link,
  img: Image,
  table: Table,
  input: TaskBox,
  h1: "h3",
  h2: "h4",
  h3: "h5",
  h4: "h6",
  h5: "h6",
  h6: "h6",
  p: "p",
  ul: "ul",
  ol: "ol",
  li: "li",
  hr: "hr",
  strong: "strong",
  blockquote: "blockquote",
  thead: "thead",
  tbody: "tbody",
  tr: "tr",
  th: "th",
  td: "td",
  sup: "sup",
  sub: "sub",
  // Streamdown's type wants every component to take any property at all; each takes those of its element.
} as Components;
