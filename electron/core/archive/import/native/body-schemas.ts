import * as v from "valibot";
import { gateCategories, gateLayers, gatePartKinds, gatePresets } from "../../../../shared/gate.ts";
import { failureCodes } from "../../../../shared/result.ts";
import {
  conversationRoutingSchema,
  providerKinds,
  routeReasons,
} from "../../../../shared/routing.ts";
import { placeSchema } from "../../../../shared/organise.ts";
import { importSources } from "../../../../shared/records.ts";
import { conversationSettingsSchema } from "../../../../shared/sampling.ts";
import { provenanceSchema } from "./provenance-schema.ts";
import { count, id, instant, line, sha256, text } from "./values.ts";

/*
 * What the bodies of an exported file may hold. The archive's own writers are held to these shapes by the compiler; a file comes
 * from anywhere, and what is wrong in it would meet code that trusts the archive. Keys that are not known here are kept: a
 * newer Freehold may have written them.
 */

const origin = v.looseObject({
  importId: id,
  source: v.picklist(importSources),
  originalId: v.pipe(v.string(), v.maxLength(1_000)),
});

const conversationChange = v.variant("type", [
  v.looseObject({
    type: v.literal("created"),
    settings: v.looseObject(conversationSettingsSchema.entries),
  }),
  v.looseObject({ type: v.literal("imported"), origin }),
  v.looseObject({
    type: v.literal("renamed"),
    title: line,
    by: v.picklist(["person", "model", "import"]),
  }),
  v.looseObject({ type: v.literal("pinned"), isPinned: v.boolean() }),
  v.looseObject({ type: v.literal("moved"), folderId: v.nullable(id) }),
  v.looseObject({ type: v.literal("tagged"), tags: v.pipe(v.array(line), v.maxLength(1_000)) }),
  v.looseObject({ type: v.literal("archived"), isArchived: v.boolean() }),
  v.looseObject({
    type: v.literal("configured"),
    settings: v.looseObject(conversationSettingsSchema.entries),
  }),
  v.looseObject({
    type: v.literal("routed"),
    routing: v.looseObject(conversationRoutingSchema.entries),
  }),
  v.looseObject({ type: v.literal("cleared"), rule: line, clearingKey: line }),
]);

const attachment = v.looseObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  sizeBytes: count,
  text,
});

const destination = v.union([
  v.looseObject({ zone: v.literal("device") }),
  v.looseObject({
    zone: v.picklist(["own", "third-party"]),
    endpointId: id,
    endpointName: line,
    provider: v.picklist(providerKinds),
    modelId: line,
  }),
]);

const score = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const finding = v.looseObject({
  rule: line,
  category: v.picklist(gateCategories),
  layer: v.picklist(gateLayers),
  score,
  partKind: v.picklist(gatePartKinds),
});

const folderChange = v.variant("type", [
  v.looseObject({ type: v.literal("created"), name: line }),
  v.looseObject({ type: v.literal("renamed"), name: line }),
  v.looseObject({ type: v.literal("removed") }),
]);

/** By kind of record. Kinds that no export holds are not here, and are refused. */
export const bodySchemas = {
  conversation: v.looseObject({ conversationId: id, change: conversationChange }),
  prompt: v.looseObject({
    conversationId: id,
    messageId: id,
    parentId: v.nullable(id),
    text,
    attachments: v.pipe(v.array(attachment), v.maxLength(1_000)),
    replyId: id,
  }),
  checkpoint: v.looseObject({
    conversationId: id,
    messageId: id,
    parentId: id,
    offset: count,
    text,
    reasoningOffset: v.optional(count),
    reasoning: text,
    isRestart: v.optional(v.literal(true)),
  }),
  output: v.looseObject({
    conversationId: id,
    messageId: id,
    parentId: id,
    status: v.picklist(["complete", "stopped", "failed", "interrupted"]),
    text,
    reasoning: text,
    failure: v.nullable(v.looseObject({ code: v.picklist(failureCodes), message: text })),
    provenance: v.nullable(provenanceSchema),
    imported: v.optional(
      v.looseObject({ source: v.picklist(importSources), model: v.nullable(line) }),
    ),
  }),
  rating: v.looseObject({ conversationId: id, messageId: id, rating: v.picklist([-1, 0, 1]) }),
  route: v.looseObject({
    conversationId: id,
    messageId: id,
    destination,
    reasons: v.array(v.picklist(routeReasons)),
    shortfall: v.optional(v.looseObject({ neededUsd: v.number(), leftUsd: v.number() })),
    keptBy: v.optional(line),
    verdict: v.picklist(["local", "eligible"]),
    findings: v.pipe(v.array(finding), v.maxLength(10_000)),
    gateVersion: line,
    preset: v.picklist(gatePresets),
    stage: v.picklist(["fast", "full"]),
  }),
  /** Only what belongs to a conversation: what else left another machine is no part of this one's ledger. */
  egress: v.looseObject({
    purpose: v.literal("chat"),
    method: v.literal("POST"),
    url: v.pipe(v.string(), v.maxLength(2_000), v.url()),
    bodyBytes: count,
    bodySha256: v.nullable(sha256),
    conversationId: id,
    messageId: v.optional(id),
    endpointId: v.optional(id),
    sentBody: v.optional(text),
  }),
  folder: v.looseObject({ folderId: id, change: folderChange }),
  keep: v.looseObject({ place: placeSchema, isKept: v.boolean() }),
  import: v.looseObject({
    importId: id,
    source: v.picklist(importSources),
    fileName: line,
    conversations: count,
    messages: count,
    skipped: count,
  }),
} as const;

export type NativeKind = keyof typeof bodySchemas;

export function isNativeKind(kind: string): kind is NativeKind {
  return Object.hasOwn(bodySchemas, kind);
}

/** When a record was written. */
export const isInstant = (at: string): boolean => v.is(instant, at);
