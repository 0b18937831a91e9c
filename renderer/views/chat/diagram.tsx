import { useEffect, useId, useState } from "react";
import { chatText } from "../../text/chat.ts";
import { Button } from "../../ui/button.tsx";
import { CodeBlock } from "./code-block.tsx";
import classes from "./diagram.module.css";
import { useIsDark } from "./use-is-dark.ts";

interface Picture {
  readonly url: string;
  readonly widthPx: number | null;
}

/**
 * A Mermaid diagram as an image: within an image no script runs, no link opens and nothing is loaded, whatever the
 * model wrote. A diagram with a mistake shows as its code.
 */
export function Diagram({ code }: { readonly code: string }) {
  const isDark = useIsDark();
  const [picture, setPicture] = useState<Picture | "failed" | null>(null);
  const [showsCode, setShowsCode] = useState(false);
  const id = useId();

  useEffect(() => {
    let isCurrent = true;
    drawDiagram(`diagram-${id.replace(/\W/g, "")}`, code, isDark).then(
      (drawn) => isCurrent && setPicture(drawn),
      (error: unknown) => {
        console.info("A diagram could not be drawn.", error);
        if (isCurrent) setPicture("failed");
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [code, isDark, id]);

  const isDrawn = picture !== null && picture !== "failed";
  return (
    <div className={classes.diagram}>
      {picture === "failed" && <p className={classes.problem}>{chatText.diagramFailed}</p>}
      {isDrawn && !showsCode ? (
        <div className={classes.paper}>
          <img
            src={picture.url}
            alt={chatText.diagram}
            onError={() => setPicture("failed")}
            {...(picture.widthPx === null ? {} : { width: picture.widthPx })}
          />
        </div>
      ) : (
        <CodeBlock code={code} language="mermaid" isIncomplete={false} />
      )}
      {isDrawn && (
        <Button
          tone="quiet"
          size="small"
          className={classes.toggle}
          onClick={() => setShowsCode(!showsCode)}
        >
          {showsCode ? chatText.diagramPicture : chatText.diagramCode}
        </Button>
      )}
    </div>
  );
}

// Mermaid keeps its settings in one place, so two diagrams must not be drawn at once.
let queue: Promise<unknown> = Promise.resolve();

function drawDiagram(id: string, code: string, isDark: boolean): Promise<Picture> {
  const drawn = queue.then(async () => {
    const { createMermaidPlugin } = await import("@streamdown/mermaid");
    // Labels as SVG text: HTML labels would need fonts and sizes that an image does not have.
    const config = {
      theme: isDark ? "dark" : "neutral",
      fontFamily: "system-ui, sans-serif",
      htmlLabels: false,
      // Otherwise it leaves a picture of the mistake at the end of the page.
      suppressErrorRendering: true,
      flowchart: { htmlLabels: false },
    } as const;
    const { svg } = await createMermaidPlugin({ config }).getMermaid(config).render(id, code);
    return toPicture(svg);
  });
  queue = drawn.catch(() => {});
  return drawn;
}

function toPicture(drawn: string): Picture {
  const svg = toXml(drawn);
  const size = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg);
  // An image takes its shape from width and height; Mermaid's "100%" would be 300 by 150 pixels.
  const sized =
    size === null ? svg : svg.replace(/ width="100%"/, ` width="${size[1]}" height="${size[2]}"`);
  return {
    url: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`,
    widthPx: size === null ? null : Math.ceil(Number(size[1])),
  };
}

/** Mermaid passes on HTML of the model's labels (`<br>`, `&nbsp;`), which is no XML, and an image must be. */
function toXml(drawn: string): string {
  // Nothing runs or loads in a document that is only parsed.
  const svg = new DOMParser().parseFromString(drawn, "text/html").querySelector("svg");
  if (svg === null) throw new Error("There is no picture in it.");
  return new XMLSerializer().serializeToString(svg);
}
