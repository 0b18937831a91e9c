import * as v from "valibot";
import { folderNameSchema, maxChanges, placeChangeSchema, placeSchema } from "../organise.ts";
import { id } from "./inputs.ts";

/** Inputs of the calls that put conversations in order; a part of the contract. */
export const organiseInputs = {
  /** All of them or none. */
  "conversation.organise": v.strictObject({
    changes: v.pipe(
      v.array(v.strictObject({ conversationId: id, change: placeChangeSchema })),
      v.minLength(1),
      v.maxLength(maxChanges),
    ),
  }),
  "conversationFolder.create": v.strictObject({ name: folderNameSchema }),
  "conversationFolder.rename": v.strictObject({ folderId: id, name: folderNameSchema }),
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
