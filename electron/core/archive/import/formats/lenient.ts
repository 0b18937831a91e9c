import * as v from "valibot";

/*
 * Fields as other programs write them, who change their minds: one of another type than it should have counts as not given, and
 * costs itself alone.
 */

export const maybeText = v.fallback(v.nullish(v.string()), null);
export const maybeNumber = v.fallback(v.nullish(v.number()), null);
export const maybeFlag = v.fallback(v.nullish(v.boolean()), null);
export const maybeList = v.fallback(v.nullish(v.array(v.unknown())), null);
export const maybeRecord = v.fallback(v.nullish(v.record(v.string(), v.unknown())), null);
/** Some write numbers for names. */
export const maybeId = v.fallback(
  v.nullish(v.union([v.string(), v.pipe(v.number(), v.transform(String))])),
  null,
);
/** For readers that know more than one type. */
export const anything = v.optional(v.unknown());
