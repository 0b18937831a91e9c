import * as v from "valibot";

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,100}$/));

/** The longest names, in UTF-16 code units. */
export const maxFolderName = 80;
export const maxTag = 40;
/** Of one conversation. */
export const maxTags = 50;
/** Of one call; who has more asks more than once. */
export const maxChanges = 10_000;

// No line breaks or other controls, and nothing that turns the direction of what stands around it.
const oneLine = /^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+$/u;

const folderName = v.pipe(v.string(), v.trim(), v.maxLength(maxFolderName), v.regex(oneLine));
const tag = v.pipe(v.string(), v.trim(), v.maxLength(maxTag), v.regex(oneLine));

/** What conversations are put together by. */
export const placeSchema = v.variant("type", [
  v.strictObject({ type: v.literal("folder"), folderId: id }),
  v.strictObject({ type: v.literal("tag"), tag }),
]);
export type Place = v.InferOutput<typeof placeSchema>;

/** Where a conversation is put. A part of what its records may say; the same words. */
const change = v.variant("type", [
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

export type PlaceChange = v.InferOutput<typeof change>;

/** Inputs of the calls that put conversations in order; a part of the contract. */
export const organiseInputs = {
  /** All of them or none. */
  "conversation.organise": v.strictObject({
    changes: v.pipe(
      v.array(v.strictObject({ conversationId: id, change })),
      v.minLength(1),
      v.maxLength(maxChanges),
    ),
  }),
  "conversationFolder.create": v.strictObject({ name: folderName }),
  "conversationFolder.rename": v.strictObject({ folderId: id, name: folderName }),
  /** What is in it is in none afterwards. */
  "conversationFolder.remove": v.strictObject({ folderId: id }),
  /** Whether what is in the folder or has the tag stays on this device, whatever it says and whatever else is set. */
  "place.keep": v.strictObject({ place: placeSchema, isKept: v.boolean() }),
} as const;

/** What they answer. */
export interface OrganiseOutputs {
  readonly "conversation.organise": null;
  readonly "conversationFolder.create": { readonly folderId: string };
  readonly "conversationFolder.rename": null;
  readonly "conversationFolder.remove": null;
  readonly "place.keep": null;
}

/** What a person typed, as one line: controls and runs of space become one space. */
export function tidyName(typed: string): string {
  return typed.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\s]+/gu, " ").trim();
}

/** Names that a person would take for the same are the same: case does not count. */
export function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** Names a folder or a tag among both; a tag by any of its spellings. */
export function placeKey(place: Place): string {
  return place.type === "folder" ? `folder:${place.folderId}` : `tag:${foldName(place.tag)}`;
}
