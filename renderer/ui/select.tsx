import { Check, ChevronDown } from "lucide-react";
import { Select as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { Field } from "./field.tsx";
import classes from "./select.module.css";

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly description?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly description?: ReactNode;
  readonly isLabelHidden?: boolean | undefined;
  readonly layout?: "column" | "row" | undefined;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly isDisabled?: boolean | undefined;
}

/** One of a few, each with a line of explanation where it needs one. */
export function Select<Value extends string>({
  label,
  description,
  isLabelHidden,
  layout,
  ...rest
}: SelectProps<Value>) {
  const { value, options, onChange, isDisabled = false } = rest;
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <Field label={label} description={description} isLabelHidden={isLabelHidden} layout={layout}>
      {({ id, describedBy, labelledBy }) => (
        <Primitive.Root value={value} onValueChange={choose} disabled={isDisabled}>
          <Primitive.Trigger
            id={id}
            className={classes.trigger}
            aria-describedby={describedBy}
            aria-labelledby={`${labelledBy} ${id}`}
          >
            <span className={classes.value}>
              <Primitive.Value />
            </span>
            <ChevronDown aria-hidden />
          </Primitive.Trigger>
          <Primitive.Portal>
            <Primitive.Content
              className={classes.content}
              position="popper"
              sideOffset={4}
              collisionPadding={8}
            >
              <Primitive.Viewport>
                {options.map((option) => (
                  <Option key={option.value} option={option} />
                ))}
              </Primitive.Viewport>
            </Primitive.Content>
          </Primitive.Portal>
        </Primitive.Root>
      )}
    </Field>
  );
}

function Option({ option }: { readonly option: SelectOption<string> }) {
  return (
    <Primitive.Item
      className={classes.item}
      value={option.value}
      disabled={option.isDisabled ?? false}
    >
      <Primitive.ItemIndicator className={classes.mark}>
        <Check aria-hidden />
      </Primitive.ItemIndicator>
      <span>
        <Primitive.ItemText>{option.label}</Primitive.ItemText>
        {option.description !== undefined && (
          <span className={classes.description}>{option.description}</span>
        )}
      </span>
    </Primitive.Item>
  );
}
