import { useState } from "react";
import { exportText } from "../../../text/export.ts";
import classes from "./preview.module.css";

/**
 * A page that was written, as high as it is, so that what stands around it scrolls and the keys stay the app's. Nothing in it
 * runs or leads anywhere: the frame allows no scripts, and only the app itself to measure it.
 */
export function PreviewedPage({ html }: { readonly html: string }) {
  const [height, setHeight] = useState(0);
  return (
    <iframe
      className={classes.frame}
      style={{ height }}
      title={exportText.previewText}
      tabIndex={-1}
      sandbox="allow-same-origin"
      srcDoc={html}
      onLoad={({ currentTarget }) => {
        const page = currentTarget.contentDocument?.documentElement;
        // Another width makes another height.
        if (page) new ResizeObserver(() => setHeight(page.offsetHeight)).observe(page);
      }}
    />
  );
}
