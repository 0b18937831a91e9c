import type { ReactNode } from "react";

interface ScrollBoxProps {
  /** What is in it, for those who come upon it with the keyboard. */
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Something that may be too wide or too long for its place. It takes focus, so that the keyboard can scroll it. */
export function ScrollBox({ label, className, children }: ScrollBoxProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: what scrolls must scroll by keyboard
    <div className={className} tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}
