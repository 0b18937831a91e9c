import * as v from "valibot";
import { tidyName } from "../organise.ts";
import { conversationRoutingSchema } from "../routing.ts";
import { conversationSettingsSchema } from "../sampling.ts";
import type { ActiveTurn, ContextMeasure, Draft } from "../state.ts";
import { attachment, cleared, id, nothing, remoteChoice, text } from "./inputs.ts";

/** An active turn with its text so far, for a window that has just opened. */
export interface TurnSnapshot extends ActiveTurn {
  readonly text: string;
  readonly reasoning: string;
}

/** Inputs of the calls about prompts, answers and their conversations; a part of the contract. */
export const turnsInputs = {
  "turn.send": v.strictObject({
    /** `null` makes a conversation. */
    conversationId: v.nullable(id),
    parentId: v.nullable(id),
    text,
    attachments: v.pipe(v.array(attachment), v.maxLength(20)),
    /** Settings of the conversation that is made; ignored when there is one. */
    settings: v.nullable(conversationSettingsSchema),
    /** `null`: the model chosen in the settings. */
    modelId: v.nullable(id),
    /** Of the conversation that is made; ignored when there is one. */
    routing: v.nullable(conversationRoutingSchema),
    /** The person asks for this remote model; it still needs the gate's clearance, else it is answered here. */
    asked: v.nullable(remoteChoice),
    /** What the person let pass in the draft of a conversation that is made; written down with it. */
    cleared,
  }),
  "turn.regenerate": v.strictObject({ conversationId: id, promptId: id, modelId: v.nullable(id) }),
  /**
   * Asks a remote model for one more answer to a prompt. Rejected with "not-cleared" unless the gate lets exactly these
   * bytes pass, and they go just where the preview said that the person saw.
   */
  "turn.escalate": v.strictObject({
    conversationId: id,
    promptId: id,
    choice: v.nullable(remoteChoice),
    redacts: v.boolean(),
    seen: v.strictObject({
      bodySha256: v.pipe(v.string(), v.length(64)),
      url: v.pipe(v.string(), v.maxLength(2_000)),
      endpointId: id,
      modelId: v.pipe(v.string(), v.maxLength(200)),
    }),
  }),
  "turn.stop": v.strictObject({ outputId: id }),
  "turn.list": nothing,
  "context.measure": v.strictObject({
    conversationId: v.nullable(id),
    parentId: v.nullable(id),
    text,
    attachments: v.pipe(v.array(attachment), v.maxLength(20)),
  }),
  "conversation.rename": v.strictObject({
    conversationId: id,
    title: v.pipe(v.string(), v.transform(tidyName), v.minLength(1), v.maxLength(200)),
  }),
  "conversation.configure": v.strictObject({
    conversationId: id,
    settings: conversationSettingsSchema,
  }),
  "message.rate": v.strictObject({
    conversationId: id,
    messageId: id,
    rating: v.picklist([-1, 0, 1]),
  }),
  "draft.list": nothing,
  "draft.save": v.strictObject({ key: id, text }),
} as const;

/** What they answer. */
export interface TurnsOutputs {
  readonly "turn.send": {
    readonly conversationId: string;
    readonly promptId: string;
    readonly outputId: string;
  };
  readonly "turn.regenerate": { readonly outputId: string };
  readonly "turn.escalate": { readonly outputId: string };
  readonly "turn.stop": null;
  readonly "turn.list": readonly TurnSnapshot[];
  readonly "context.measure": ContextMeasure | null;
  readonly "conversation.rename": null;
  readonly "conversation.configure": null;
  readonly "message.rate": null;
  readonly "draft.list": readonly Draft[];
  readonly "draft.save": null;
}
