import type { HTMLAttributes } from "react";
import type { SnippetPart } from "../../../library/search/request.ts";
import { chooseOption } from "../../../stores/search.ts";
import { classNames } from "../../../ui/class-names.ts";
import { optionElementId } from "./result-ids.ts";
import classes from "./search.module.css";

interface ResultOptionProps extends HTMLAttributes<HTMLDivElement> {
  readonly index: number;
  readonly isActive: boolean;
  readonly [attribute: `data-${string}`]: string;
}

/** One of the results: the pointer chooses it here, the keys from the field above. */
export function ResultOption({ index, isActive, className, ...attributes }: ResultOptionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the keys of the list
    <div
      {...attributes}
      id={optionElementId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={classNames(classes.option, isActive && classes.active, className)}
      // The field keeps the focus, and the keys: an option may be gone once it is chosen.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => chooseOption(index)}
    />
  );
}

/** A passage with what was searched for marked in it. */
export function MarkedText({ parts }: { readonly parts: readonly SnippetPart[] }) {
  return parts.map(({ text, isMatch }, part) =>
    // Parts have no identity but their place.
    isMatch ? <mark key={part}>{text}</mark> : <span key={part}>{text}</span>,
  );
}
