import { useEffect, useState } from "react";
import type { ExportFormat, ExportPreview } from "../../../../electron/shared/export.ts";
import type { Failure, Result } from "../../../../electron/shared/result.ts";
import { type ExportChoice, previewExport, useExports } from "../../../stores/exports.ts";
import { exportText } from "../../../text/export.ts";
import { Banner } from "../../../ui/banner.tsx";
import { ScrollBox } from "../../../ui/scroll-box.tsx";
import archive from "../archive.module.css";
import { LeftOut } from "./left-out.tsx";
import classes from "./preview.module.css";

/** What the export will look like, by a few of what is chosen. */
export function Preview() {
  const isNothingChosen = useExports(({ choice }) => choice.kind === "erased");
  const erasures = useExports((exports) => exports.erasures);
  if (isNothingChosen) return null;
  return (
    <section className={archive.verify} aria-labelledby="export-preview">
      <h2 id="export-preview" className={archive.title}>
        {exportText.preview}
      </h2>
      {/* What may hold what was erased goes at once, before it is asked for anew. */}
      <LastAnswer key={erasures} />
    </section>
  );
}

function LastAnswer() {
  const { answered, isBehind } = useAnswered();
  if (answered === null) return <p className={archive.hint}>{exportText.previewing}</p>;
  const { answer, format } = answered;
  if (!answer.ok) return <Refused failure={answer.failure} isBehind={isBehind} />;
  const { fileName, text, goesOn, leftOut } = answer.value;
  const words =
    text === "" ? exportText.previewEmpty(goesOn) : exportText.previewOf(fileName, goesOn);
  return (
    <div className={classes.preview} aria-busy={isBehind}>
      <p className={archive.hint}>{isBehind ? exportText.previewing : words}</p>
      {text === "" ? <LeftOut leftOut={leftOut} /> : <Beginning text={text} format={format} />}
    </div>
  );
}

function Refused({ failure, isBehind }: { readonly failure: Failure; readonly isBehind: boolean }) {
  if (isBehind) return <p className={archive.hint}>{exportText.previewing}</p>;
  const tone = failure.code === "not-found" ? "plain" : "warning";
  return <Banner tone={tone}>{failure.message}</Banner>;
}

/** Pages as a browser shows them, without scripts or a way out; everything else as the text that it is. */
function Beginning({ text, format }: { readonly text: string; readonly format: ExportFormat }) {
  if (format === "html")
    return (
      <iframe className={classes.page} title={exportText.previewText} sandbox="" srcDoc={text} />
    );
  return (
    <ScrollBox label={exportText.previewText} className={classes.text}>
      <pre>{text}</pre>
    </ScrollBox>
  );
}

interface Asked {
  readonly choice: ExportChoice;
  readonly format: ExportFormat;
  readonly training: object;
}

interface Answered extends Asked {
  readonly answer: Result<ExportPreview>;
}

/** The last answer, and whether something else has been chosen since, of which the answer is still to come. */
function useAnswered(): { readonly answered: Answered | null; readonly isBehind: boolean } {
  const choice = useExports((exports) => exports.choice);
  const format = useExports((exports) => exports.format);
  const training = useExports((exports) => exports.training);
  const [answered, setAnswered] = useState<Answered | null>(null);
  useEffect(() => {
    let isWanted = true;
    void previewExport().then((answer) => {
      if (isWanted && answer !== null) setAnswered({ choice, format, training, answer });
    });
    return () => {
      isWanted = false;
    };
  }, [choice, format, training]);
  const isBehind =
    answered !== null &&
    (answered.choice !== choice || answered.format !== format || answered.training !== training);
  return { answered, isBehind };
}
