import * as v from "valibot";

/** As every id of the archive. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,100}$/));
/** A name, a title, a rule: something that stands on a line. */
export const line = v.pipe(v.string(), v.maxLength(2_000));
/** UTF-16 code units; more than anybody writes, and less than a window can be made to hang with. */
export const text = v.pipe(v.string(), v.maxLength(50_000_000));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const number = v.pipe(v.number(), v.finite());
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** ISO 8601, UTC, milliseconds. */
export const instant = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((at) => at.length === 24 && !Number.isNaN(Date.parse(at))),
);
