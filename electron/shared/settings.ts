import * as v from "valibot";
import { defaultRouting, endpointSchema, priceSchema, routingSchema } from "./routing.ts";
import { backupSettingsSchema, defaultBackupSettings } from "./backup.ts";
import { defaultRetention, retentionSchema } from "./erase.ts";
import { runSettingsSchema } from "./run-settings.ts";
import {
  conversationSettingsSchema,
  defaultConversationSettings,
  samplingSchema,
} from "./sampling.ts";

const presetSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  systemPrompt: v.pipe(v.string(), v.maxLength(100_000)),
  sampling: samplingSchema,
});

export type OwnPreset = v.InferOutput<typeof presetSchema>;

/** Everything a person can set once for the whole app; kept in `settings.json` in the profile folder. */
export const settingsSchema = v.strictObject({
  theme: v.picklist(["system", "light", "dark"]),
  /** Text size of messages, in percent of the window's own. */
  textScale: v.pipe(v.number(), v.integer(), v.minValue(80), v.maxValue(160)),
  /** Longest line of a message, in characters. */
  lineLength: v.pipe(v.number(), v.integer(), v.minValue(50), v.maxValue(120)),
  sendWith: v.picklist(["enter", "mod-enter"]),
  gpu: v.picklist(["auto", "cuda", "vulkan", "metal", "cpu"]),
  /** `null`: as many as the machine has physical cores, fewer while it is busy. */
  threads: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256))),
  /** `null`: what the model was trained for, at most 8,192, less when memory is short. */
  contextTokens: v.nullable(
    v.pipe(v.number(), v.integer(), v.minValue(256), v.maxValue(1_048_576)),
  ),
  /** The model that answers new prompts. */
  modelId: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  loadsModelOnStart: v.boolean(),
  /** Minutes without an answer after which the model's memory is given back; `null`: never. */
  idleUnloadMinutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_440))),
  /** Run settings by model id; a model that is not named has the defaults. */
  runSettings: v.record(v.pipe(v.string(), v.maxLength(100)), runSettingsSchema),
  /** Absolute path; `null`: `models` in the profile folder. */
  modelsDir: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(4_096))),
  /** Lists the weights that other apps on this machine have downloaded. */
  findsOtherTools: v.boolean(),
  /** The offline switch: nothing opens a connection, whoever asks. */
  isOffline: v.boolean(),
  hub: v.strictObject({
    /** Address of the model hub; `null`: HF_ENDPOINT, else https://huggingface.co. */
    endpoint: v.nullable(v.pipe(v.string(), v.url(), v.maxLength(300), v.regex(/^https?:/i))),
    /** Hosts beside it (`name` or `name:port`) that files may be redirected to; those of huggingface.co are known. */
    storageHosts: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+(:\d+)?$/i), v.maxLength(255))),
      v.maxLength(20),
    ),
  }),
  /** The policy of what may leave. */
  routing: routingSchema,
  endpoints: v.pipe(v.array(endpointSchema), v.maxLength(50)),
  /** The person's own prices, which win over the table that comes along. */
  prices: v.pipe(v.array(priceSchema), v.maxLength(1_000)),
  titlesByModel: v.boolean(),
  /** Folders of conversations whose contents the list does not show. */
  closedFolders: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(10_000)),
  retention: retentionSchema,
  backup: backupSettingsSchema,
  /** Absolute path of the folder that backups go to; `null`: none was chosen. */
  backupDir: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(4_096))),
  /** What a new conversation begins with. */
  newConversation: conversationSettingsSchema,
  presets: v.pipe(v.array(presetSchema), v.maxLength(100)),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** What the window may change by itself: paths are chosen in main's own dialog only, and the rest has calls. */
export const settingsChangeSchema = v.partial(
  v.omit(settingsSchema, ["modelsDir", "backupDir", "runSettings", "endpoints"]),
);

export const defaultSettings: Settings = {
  theme: "system",
  textScale: 100,
  lineLength: 72,
  sendWith: "enter",
  gpu: "auto",
  threads: null,
  contextTokens: null,
  modelId: null,
  loadsModelOnStart: true,
  idleUnloadMinutes: null,
  runSettings: {},
  modelsDir: null,
  findsOtherTools: true,
  isOffline: false,
  hub: { endpoint: null, storageHosts: [] },
  routing: defaultRouting,
  endpoints: [],
  prices: [],
  titlesByModel: true,
  closedFolders: [],
  retention: defaultRetention,
  backup: defaultBackupSettings,
  backupDir: null,
  newConversation: defaultConversationSettings,
  presets: [],
};
