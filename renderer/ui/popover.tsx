import { Popover as Primitive } from "radix-ui";
import { type ReactNode, useId } from "react";
import classes from "./popover.module.css";

interface PopoverProps {
  /** One button, which opens it. */
  readonly trigger: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly align?: "start" | "center" | "end" | undefined;
}

/** An explanation that opens beside a button: holds focus while it is open, closes with Escape or a click elsewhere. */
export function Popover({ trigger, title, children, align = "start" }: PopoverProps) {
  const titleId = useId();
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          className={classes.content}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          aria-labelledby={titleId}
          // Text to read first; without this a link at its end would take focus and scroll it there.
          onOpenAutoFocus={focusContent}
          tabIndex={-1}
        >
          <h2 id={titleId} className={classes.title}>
            {title}
          </h2>
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

function focusContent(event: Event): void {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
}
