import { Switch as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { Field } from "./field.tsx";
import classes from "./switch.module.css";

interface SwitchProps {
  readonly label: string;
  readonly description?: ReactNode;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Something that is on or off, and changes at once. */
export function Switch({ label, description, isOn, onChange }: SwitchProps) {
  return (
    <Field label={label} description={description} layout="row">
      {({ id, describedBy }) => (
        <Primitive.Root
          id={id}
          className={classes.root}
          checked={isOn}
          onCheckedChange={onChange}
          aria-describedby={describedBy}
        >
          <Primitive.Thumb className={classes.thumb} />
        </Primitive.Root>
      )}
    </Field>
  );
}
