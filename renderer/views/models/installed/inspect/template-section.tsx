import type { ModelDetails } from "../../../../../electron/shared/models.ts";
import { inspectText } from "../../../../text/installed.ts";
import { ScrollBox } from "../../../../ui/scroll-box.tsx";
import { CopyButton } from "./copy-button.tsx";
import classes from "./inspect.module.css";

/** The chat template as the file has it, with its hash. */
export function TemplateSection({ template }: { readonly template: ModelDetails["chatTemplate"] }) {
  if (template === null) return <p>{inspectText.noTemplate}</p>;
  return (
    <div className={classes.section}>
      <div className={classes.head}>
        <p className={classes.hint}>{inspectText.templateHint}</p>
        <CopyButton text={template.text} label={inspectText.copyTemplate} />
      </div>
      <ScrollBox label={inspectText.templateCode} className={classes.code}>
        <pre>{template.text}</pre>
      </ScrollBox>
      <div>
        <p className={classes.hint}>{inspectText.templateHash}</p>
        <div className={classes.head}>
          <code className={classes.hash}>{template.sha256}</code>
          <CopyButton text={template.sha256} label={inspectText.copyHash} />
        </div>
      </div>
    </div>
  );
}
