import { Tooltip as Primitive } from "radix-ui";
import type { FocusEvent, ReactNode } from "react";
import { Kbd } from "./kbd.tsx";
import classes from "./tooltip.module.css";

interface TooltipProps {
  readonly text: ReactNode;
  readonly shortcut?: string | undefined;
  readonly side?: "top" | "right" | "bottom" | "left";
  /** One element that can hold focus. */
  readonly children: ReactNode;
}

/** Names or explains the control under the pointer or focus. It repeats nothing that can be read nowhere else. */
export function Tooltip({ text, shortcut, side = "bottom", children }: TooltipProps) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild onFocus={ignoreReturnedFocus}>
        {children}
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          className={classes.content}
          side={side}
          sideOffset={6}
          collisionPadding={8}
        >
          {text}
          {shortcut !== undefined && <Kbd keys={shortcut} />}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

// A menu or dialog that closes hands focus back; after a click that is no reason to explain the button.
function ignoreReturnedFocus(event: FocusEvent<HTMLElement>): void {
  if (!event.currentTarget.matches(":focus-visible")) event.preventDefault();
}

/** Stands once around the app, so that moving along a row of buttons shows their tooltips without waiting again. */
export function TooltipArea({ children }: { readonly children: ReactNode }) {
  return (
    <Primitive.Provider delayDuration={500} skipDelayDuration={300}>
      {children}
    </Primitive.Provider>
  );
}
