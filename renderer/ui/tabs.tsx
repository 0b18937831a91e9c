import { Tabs as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import classes from "./tabs.module.css";

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

interface TabsProps {
  /** Names the row of tabs for assistive technology. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly chosenId: string;
  readonly onChoose: (id: string) => void;
}

/** A few pages in one place; arrows move between them. */
export function Tabs({ label, tabs, chosenId, onChoose }: TabsProps) {
  return (
    <Primitive.Root className={classes.root} value={chosenId} onValueChange={onChoose}>
      <Primitive.List className={classes.list} aria-label={label}>
        {tabs.map((tab) => (
          <Primitive.Trigger
            key={tab.id}
            className={classes.tab}
            value={tab.id}
            data-region-focus={tab.id === chosenId || undefined}
          >
            {tab.label}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map((tab) => (
        <Primitive.Content key={tab.id} className={classes.content} value={tab.id} tabIndex={-1}>
          {tab.content}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  );
}
