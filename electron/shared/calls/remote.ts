import * as v from "valibot";
import {
  type EndpointState,
  type EscalationPreview,
  type KeychainState,
  type LedgerPage,
  type Price,
  type RemoteModelOffer,
  type RoutePreview,
  type UsageState,
  conversationRoutingSchema,
  endpointInputSchema,
} from "../routing.ts";
import { conversationSettingsSchema } from "../sampling.ts";
import { attachment, cleared, clearing, id, nothing, remoteChoice, text } from "./inputs.ts";

/** Inputs of the calls about remote models: routing, endpoints, what was sent and what it cost; a part of the contract. */
export const remoteInputs = {
  "escalation.preview": v.strictObject({
    conversationId: id,
    promptId: id,
    /** `null`: the cheapest that is good enough. */
    choice: v.nullable(remoteChoice),
    redacts: v.boolean(),
  }),
  /** Where this draft would go, while it is written. */
  "route.preview": v.strictObject({
    conversationId: v.nullable(id),
    parentId: v.nullable(id),
    text,
    attachments: v.pipe(v.array(attachment), v.maxLength(20)),
    settings: v.nullable(conversationSettingsSchema),
    routing: v.nullable(conversationRoutingSchema),
    /** Let pass while there is no conversation; ignored when there is one. */
    cleared,
  }),
  "conversation.route": v.strictObject({
    conversationId: id,
    routing: conversationRoutingSchema,
  }),
  /** Lets one finding pass in this conversation; it is written down. */
  "finding.clear": v.strictObject({ conversationId: id, ...clearing.entries }),
  "endpoint.list": nothing,
  /** `endpointId` of `null` makes one. Another address or provider makes it third-party again and forgets its key. */
  "endpoint.save": v.strictObject({ endpointId: v.nullable(id), endpoint: endpointInputSchema }),
  "endpoint.remove": v.strictObject({ endpointId: id }),
  /** The person attests that the server is theirs, or takes it back. */
  "endpoint.attest": v.strictObject({ endpointId: id, isOwn: v.boolean() }),
  /** The only way a key travels: inwards. `keeps`: in the OS keychain, else until Freehold ends. */
  "endpoint.setKey": v.strictObject({
    endpointId: id,
    key: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2_000)),
    keeps: v.boolean(),
  }),
  "endpoint.forgetKey": v.strictObject({ endpointId: id }),
  "endpoint.fetchModels": v.strictObject({ endpointId: id }),
  "keychain.state": nothing,
  /** The table that comes along; the person's own are in the settings. */
  "price.list": nothing,
  "usage.read": nothing,
  "ledger.read": v.strictObject({
    /** `null`: from the newest. */
    beforeSeq: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
    /** Words in host or path; empty: all. */
    words: v.pipe(v.string(), v.maxLength(200)),
    purpose: v.nullable(
      v.picklist(["hub-search", "hub-details", "hub-header", "download", "chat", "model-list"]),
    ),
    /** Only what left another machine, or only what left this one. */
    isBrought: v.nullable(v.boolean()),
  }),
  /** The exact bytes of one entry, as text. */
  "ledger.body": v.strictObject({ seq: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  /** Opens the system's save dialog and writes the whole ledger, bytes too, as JSON Lines. */
  "ledger.export": nothing,
} as const;

/** What they answer. */
export interface RemoteOutputs {
  readonly "escalation.preview": EscalationPreview;
  readonly "route.preview": RoutePreview;
  readonly "conversation.route": null;
  readonly "finding.clear": null;
  readonly "endpoint.list": readonly EndpointState[];
  readonly "endpoint.save": EndpointState;
  readonly "endpoint.remove": null;
  readonly "endpoint.attest": EndpointState;
  readonly "endpoint.setKey": EndpointState;
  readonly "endpoint.forgetKey": EndpointState;
  readonly "endpoint.fetchModels": readonly RemoteModelOffer[];
  readonly "keychain.state": KeychainState;
  readonly "price.list": readonly Price[];
  readonly "usage.read": UsageState;
  readonly "ledger.read": LedgerPage;
  /** `null` when nothing was sent beside the address, or it was erased. */
  readonly "ledger.body": { readonly text: string | null; readonly isBrought: boolean };
  /** `null` when the person chose no file. */
  readonly "ledger.export": { readonly entries: number | null };
}
