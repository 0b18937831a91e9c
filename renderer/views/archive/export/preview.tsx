import type { ExportFormat } from "../../../../electron/shared/export.ts";
import type { Failure } from "../../../../electron/shared/result.ts";
import { useExports } from "../../../stores/exports.ts";
import { exportText } from "../../../text/export.ts";
import { Banner } from "../../../ui/banner.tsx";
import { ScrollBox } from "../../../ui/scroll-box.tsx";
import archive from "../archive.module.css";
import { LeftOut } from "./left-out.tsx";
import classes from "./preview.module.css";
import { PreviewedPage } from "./previewed-page.tsx";
import { usePreview } from "./use-preview.ts";

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
      <LastPreview key={erasures} />
    </section>
  );
}

function LastPreview() {
  const { last, isBehind } = usePreview();
  if (last?.answer.ok === false && !isBehind) return <Refused failure={last.answer.failure} />;
  const preview = last?.answer.ok === true ? last.answer.value : null;
  const { fileName = "", text = "", isPart = false, damagedRecords = 0 } = preview ?? {};
  const words =
    text === "" ? exportText.previewEmpty(isPart) : exportText.previewOf(fileName, isPart);
  return (
    <>
      <p role="status" className={archive.hint}>
        {preview === null || isBehind ? exportText.previewing : words}
      </p>
      {preview !== null && damagedRecords > 0 && <p>{exportText.damaged(damagedRecords)}</p>}
      {preview !== null && text === "" && <LeftOut leftOut={preview.leftOut} />}
      {last !== null && text !== "" && <Written text={text} format={last.format} />}
    </>
  );
}

function Refused({ failure }: { readonly failure: Failure }) {
  const tone = failure.code === "not-found" ? "plain" : "warning";
  return <Banner tone={tone}>{failure.message}</Banner>;
}

/** Pages as a browser shows them; everything else as the text that it is. */
function Written({ text, format }: { readonly text: string; readonly format: ExportFormat }) {
  return (
    <ScrollBox
      label={exportText.previewText}
      className={format === "html" ? classes.page : classes.text}
    >
      {format === "html" ? <PreviewedPage html={text} /> : <pre>{text}</pre>}
    </ScrollBox>
  );
}
