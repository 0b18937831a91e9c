import { ChevronRight } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import classes from "./disclosure.module.css";

interface DisclosureProps {
  readonly label: string;
  /** The label with what it is about, where several stand in a row. */
  readonly name?: string | undefined;
  /** Stands before the button, in the same line. */
  readonly beside?: ReactNode;
  /** Called when it is opened, to fetch what it shows. */
  readonly onOpen?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** More of the same thing, shown below when asked for. */
export function Disclosure({ label, name, beside, onOpen, children }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const toggle = () => {
    if (!isOpen) onOpen?.();
    setIsOpen(!isOpen);
  };
  return (
    <div className={classes.disclosure}>
      <div className={classes.line}>
        {beside}
        <button
          type="button"
          className={classes.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={name}
          onClick={toggle}
        >
          <ChevronRight aria-hidden />
          {label}
        </button>
      </div>
      {isOpen && (
        <div id={id} className={classes.content}>
          {children}
        </div>
      )}
    </div>
  );
}
