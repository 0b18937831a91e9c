import type { Key, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import classes from "./data-table.module.css";
import { ScrollBox } from "./scroll-box.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

export interface DataColumn<Row> {
  readonly id: string;
  readonly name: string;
  /** For assistive technology only, as of a column of buttons. */
  readonly isNameHidden?: boolean;
  /** Set at the right edge, digits below digits. */
  readonly isNumber?: boolean;
  readonly read: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  /** What the table holds, in a word or two. */
  readonly label: string;
  /** More of it, for those who cannot see it. */
  readonly caption: string;
  /** The first one names the row. */
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => Key;
  /** Only some rows are in sight at once. */
  readonly isLow?: boolean;
}

/** Numbers themselves, in rows and columns; it scrolls where it is too wide. */
export function DataTable<Row>({
  label,
  caption,
  columns,
  rows,
  keyOf,
  isLow = false,
}: DataTableProps<Row>) {
  return (
    <ScrollBox label={label} className={classNames(classes.scroller, isLow && classes.low)}>
      <table className={classes.table}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {columns.map(({ id, name, isNumber, isNameHidden }) => (
              <th key={id} scope="col" className={isNumber ? classes.number : undefined}>
                {isNameHidden ? <VisuallyHidden>{name}</VisuallyHidden> : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ id, isNumber, read }, index) => {
                const className = isNumber ? classes.number : undefined;
                return index === 0 ? (
                  <th key={id} scope="row" className={className}>
                    {read(row)}
                  </th>
                ) : (
                  <td key={id} className={className}>
                    {read(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
