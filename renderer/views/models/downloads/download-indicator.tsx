import { Download as DownloadIcon } from "lucide-react";
import { useDownloads } from "../../../stores/downloads.ts";
import { useSelection } from "../../../stores/selection.ts";
import { downloadsText } from "../../../text/downloads.ts";
import { Button } from "../../../ui/button.tsx";
import { Tooltip } from "../../../ui/tooltip.tsx";
import { overallPercent } from "./download-words.ts";
import classes from "./downloads.module.css";

/** While something downloads: how much of it is here. Shows the downloads. */
export function DownloadIndicator() {
  const percent = useDownloads((state) => overallPercent(state.downloads));
  const showDownloads = useSelection((state) => state.showDownloads);
  if (percent === null) return null;
  const label = downloadsText.indicatorLabel(percent);
  return (
    <Tooltip text={label}>
      <Button
        tone="quiet"
        size="small"
        className={classes.indicator}
        icon={<DownloadIcon aria-hidden />}
        aria-label={label}
        onClick={showDownloads}
      >
        {downloadsText.indicator(percent)}
      </Button>
    </Tooltip>
  );
}
