import { ArrowUpRight } from "lucide-react";
import type { MouseEvent, ReactNode } from "react";
import classes from "./external-link.module.css";

interface ExternalLinkProps {
  readonly url: string;
  /** Opens it outside the app; the window itself never goes anywhere. */
  readonly onOpen: (url: string) => Promise<void>;
  /** Names the link where its words alone do not. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link that leads out of the app, marked as one. */
export function ExternalLink({ url, onOpen, label, children }: ExternalLinkProps) {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    void onOpen(url);
  };
  return (
    <a
      href={url}
      className={classes.link}
      title={url}
      aria-label={label}
      onClick={open}
      onAuxClick={stay}
    >
      {children}
      <ArrowUpRight aria-hidden />
    </a>
  );
}

/** A press of the middle button would ask for a second window. */
function stay(event: MouseEvent): void {
  event.preventDefault();
}
