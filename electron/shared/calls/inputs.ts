import * as v from "valibot";

/** What the inputs of several calls hold. */

/** Freehold's own ids. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,100}$/));
/** What a person writes. */
export const text = v.pipe(v.string(), v.maxLength(5_000_000));
/** For calls that take no input. */
export const nothing = v.strictObject({});
/** A model of an endpoint. */
export const remoteChoice = v.strictObject({
  endpointId: id,
  modelId: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
});
/** A finding that the person lets pass. */
export const clearing = v.strictObject({
  rule: v.pipe(v.string(), v.maxLength(100)),
  clearingKey: v.pipe(v.string(), v.maxLength(200)),
});
export const cleared = v.pipe(v.array(clearing), v.maxLength(100));
/** A file that is attached to a prompt: its text. */
export const attachment = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  sizeBytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.pipe(v.string(), v.maxLength(2_000_000)),
});
/** Of what was dropped on the window. */
export const droppedPath = v.pipe(v.string(), v.minLength(1), v.maxLength(4_096));
