import { ArrowUpRight } from "lucide-react";
import type { MouseEvent, ReactNode } from "react";
import classes from "./external-link.module.css";

interface ExternalLinkProps {
  readonly url: string;
  /** Opens it outside the app; the window itself never goes anywhere. */
  readonly onOpen: (url: string) => Promise<void>;
  readonly children: ReactNode;
}

/** A link that leads out of the app, marked as one. */
export function ExternalLink({ url, onOpen, children }: ExternalLinkProps) {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    void onOpen(url);
  };
  return (
    <a href={url} className={classes.link} title={url} onClick={open} onAuxClick={open}>
      {children}
      <ArrowUpRight aria-hidden />
    </a>
  );
}
