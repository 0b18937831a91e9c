import { Check } from "lucide-react";
import { DropdownMenu as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Kbd } from "./kbd.tsx";
import classes from "./menu.module.css";

interface MenuProps {
  /** One button, which opens it. */
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  readonly align?: "start" | "center" | "end" | undefined;
  readonly side?: "top" | "right" | "bottom" | "left" | undefined;
  /** Left out: the button alone decides. */
  readonly isOpen?: boolean | undefined;
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined;
}

/** Things to do, opened from a button; arrows, first letters and Escape work. */
// Not modal: that would hide the rest from assistive technology while it can still hold focus.
export function Menu({
  trigger,
  children,
  align = "start",
  side = "bottom",
  isOpen,
  onOpenChange,
}: MenuProps) {
  return (
    <Primitive.Root
      modal={false}
      {...(isOpen !== undefined && { open: isOpen })}
      {...(onOpenChange !== undefined && { onOpenChange })}
    >
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          className={classes.content}
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

interface MenuItemProps {
  readonly icon?: ReactNode;
  readonly shortcut?: string | undefined;
  /** Quiet words after the others. */
  readonly hint?: string | undefined;
  readonly isDangerous?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Marks the one that is in force. */
  readonly isChosen?: boolean | undefined;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

export function MenuItem({
  icon,
  shortcut,
  hint,
  isDangerous,
  isDisabled,
  isChosen,
  onSelect,
  children,
}: MenuItemProps) {
  return (
    <Primitive.Item
      className={classNames(classes.item, isDangerous === true && classes.danger)}
      disabled={isDisabled ?? false}
      onSelect={onSelect}
    >
      {icon}
      <span className={classes.words}>{children}</span>
      {hint !== undefined && <span className={classes.hint}>{hint}</span>}
      {isChosen === true && <Check aria-hidden className={classes.chosen} />}
      {shortcut !== undefined && <Kbd keys={shortcut} />}
    </Primitive.Item>
  );
}

export function MenuSeparator() {
  return <Primitive.Separator className={classes.separator} />;
}
