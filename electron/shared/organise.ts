import * as v from "valibot";
import { id } from "./calls/inputs.ts";

/** The longest names, in UTF-16 code units. */
export const maxFolderName = 80;
export const maxTag = 40;
/** Of one conversation. */
export const maxTags = 50;
/** Of one call; who has more asks more than once. */
export const maxChanges = 10_000;

// No line breaks or other controls, and nothing that turns the direction of what stands around it.
const oneLine = /^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+$/u;

export const folderNameSchema = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(maxFolderName),
  v.regex(oneLine),
);
const tag = v.pipe(v.string(), v.trim(), v.maxLength(maxTag), v.regex(oneLine));

/** What conversations are put together by. */
export const placeSchema = v.variant("type", [
  v.strictObject({ type: v.literal("folder"), folderId: id }),
  v.strictObject({ type: v.literal("tag"), tag }),
]);
export type Place = v.InferOutput<typeof placeSchema>;

/** Where a conversation is put. A part of what its records may say; the same words. */
export const placeChangeSchema = v.variant("type", [
  v.strictObject({ type: v.literal("moved"), folderId: v.nullable(id) }),
  v.strictObject({
    type: v.literal("tagged"),
    tags: v.pipe(
      v.array(tag),
      v.maxLength(maxTags),
      v.check((tags) => new Set(tags.map(foldName)).size === tags.length, "a tag is there twice"),
    ),
  }),
  v.strictObject({ type: v.literal("archived"), isArchived: v.boolean() }),
  v.strictObject({ type: v.literal("pinned"), isPinned: v.boolean() }),
]);

export type PlaceChange = v.InferOutput<typeof placeChangeSchema>;

/** What a person typed, as one line: controls and runs of space become one space. */
export function tidyName(typed: string): string {
  return typed.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\s]+/gu, " ").trim();
}

/** Names that a person would take for the same are the same: case does not count. */
export function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** Whether a tag is among others, in any of its spellings. */
export function holdsTag(tags: readonly string[], tag: string): boolean {
  const same = foldName(tag);
  return tags.some((other) => foldName(other) === same);
}

/** Names a folder or a tag among both; a tag by any of its spellings. */
export function placeKey(place: Place): string {
  return place.type === "folder" ? `folder:${place.folderId}` : `tag:${foldName(place.tag)}`;
}
