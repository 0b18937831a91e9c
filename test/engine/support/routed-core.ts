import { mkdir, mkdtemp, readFile, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { onTestFinished } from "vitest";
import { forkEngine } from "../../../electron/core/engine/fork.ts";
import { type OpenCore, openCore } from "../../../electron/core/open.ts";
import { resolveProfile } from "../../../electron/core/profile.ts";
import { noKeychain } from "../../../electron/core/secrets.ts";
import type {
  CallInput,
  CallName,
  CallOutputs,
  EventName,
} from "../../../electron/shared/contract.ts";
import type { ArchiveRecord, OutputBody } from "../../../electron/shared/records.ts";
import type { Result } from "../../../electron/shared/result.ts";
import { type RoutingSettings, defaultRouting } from "../../../electron/shared/routing.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import { writeTinyGguf } from "../../../scripts/tiny-gguf.ts";
import {
  type ProviderScript,
  type TestProvider,
  startProvider,
} from "../../support/providers/server.ts";
import { builtEngine } from "./engine.ts";

export const quick = {
  systemPrompt: "",
  sampling: { ...defaultConversationSettings.sampling, temperature: 0, seed: 1, maxTokens: 8 },
};

/** The real core with a local model that says one word, and one remote model on loopback. */
export interface RoutedCore {
  readonly opened: OpenCore;
  readonly server: TestProvider;
  readonly endpointId: string;
  readonly profileDir: string;
  readonly heard: { readonly name: EventName; readonly payload: unknown }[];
  /** What the save dialog answers. */
  savePath: string | null;
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutputs[Name]>;
  refusal<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<string>;
  /** Sends and waits for the answer's record. */
  send(text: string, more?: Partial<CallInput<"turn.send">>): Promise<Answered>;
  answer(turn: { readonly conversationId: string; readonly outputId: string }): Promise<OutputBody>;
  policy(changes: Partial<RoutingSettings>): Promise<void>;
  journal(): Promise<readonly ArchiveRecord[]>;
  /** Closes it and opens the profile anew. */
  reopen(): Promise<void>;
}

export interface Answered {
  readonly conversationId: string;
  readonly promptId: string;
  readonly outputId: string;
  readonly output: OutputBody;
}

export interface RoutedCoreOptions {
  readonly script?: ProviderScript;
  readonly policy?: Partial<RoutingSettings>;
  readonly hasLocalModel?: boolean;
  /** What the local model says, letter by letter. */
  readonly says?: string;
  /** Linked into the models folder beside it. */
  readonly modelFiles?: readonly string[];
}

export async function openRoutedCore(options: RoutedCoreOptions = {}): Promise<RoutedCore> {
  const server = await startProvider("compatible", options.script, {
    models: () => ({ data: [{ id: "far-1" }] }),
  });
  const profileDir = await mkdtemp(join(tmpdir(), "freehold-routing-"));
  await mkdir(join(profileDir, "models"));
  if (options.hasLocalModel !== false)
    await writeTinyGguf(join(profileDir, "models", "near.gguf"), {
      says: [...(options.says ?? "near")],
    });
  for (const file of options.modelFiles ?? [])
    await symlink(file, join(profileDir, "models", basename(file)));
  const heard: RoutedCore["heard"] = [];
  const state = { savePath: null as string | null };

  async function open(): Promise<OpenCore> {
    const parts = await openCore({
      version: "test",
      profile: resolveProfile({ FREEHOLD_HOME: profileDir }, process.platform, tmpdir()),
      spawnEngine: forkEngine(builtEngine),
      keychain: noKeychain,
      emit: (name, payload) => heard.push({ name, payload }),
      shell: {
        showFolder: async () => undefined,
        chooseModelFiles: async () => [],
        chooseFolders: async () => [],
        chooseImport: async () => [],
        revealFile: () => undefined,
        writeClipboard: () => undefined,
        openLink: async () => undefined,
        saveFile: async () => state.savePath,
        restart: () => undefined,
        noteErasure: async () => undefined,
        forgetErasures: async () => undefined,
      },
      report: (name, error) => {
        throw new Error(`${name} met an unexpected error`, { cause: error });
      },
    });
    await parts.core.start({ loadsModel: false });
    return parts;
  }

  let opened = await open();
  onTestFinished(async () => {
    await opened.core.close();
    await server.close();
    await rm(profileDir, { recursive: true, force: true });
  });

  async function result(name: CallName, input: unknown): Promise<Result<unknown>> {
    return opened.core.dispatch(name, input);
  }

  async function call<Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
  ): Promise<CallOutputs[Name]> {
    const answered = await result(name, input);
    if (!answered.ok) throw new Error(`${name}: ${answered.failure.message}`);
    // The contract pairs the name with its output.
    return answered.value as CallOutputs[Name];
  }

  async function answer(turn: {
    readonly conversationId: string;
    readonly outputId: string;
  }): Promise<OutputBody> {
    await opened.core.turns.finished(turn.outputId);
    const log = await opened.archive.conversation(turn.conversationId);
    const message = log?.messages.get(turn.outputId);
    if (message?.role !== "assistant") throw new Error("There is no output record.");
    return message.output;
  }

  await opened.settings.change({
    threads: 1,
    contextTokens: 1_024,
    titlesByModel: false,
    routing: { ...defaultRouting, mode: "safe", ...options.policy },
    prices: [
      {
        provider: "compatible",
        modelId: "far-1",
        inputUsd: 1,
        cachedInputUsd: null,
        outputUsd: 2,
        source: "you",
        date: "2026-11-25",
      },
    ],
  });
  const endpoint = await call("endpoint.save", {
    endpointId: null,
    endpoint: {
      name: "Far",
      provider: "compatible",
      baseUrl: server.baseUrl,
      models: [{ id: "far-1", contextTokens: null, level: 2 }],
      isOn: true,
    },
  });

  return {
    get opened() {
      return opened;
    },
    server,
    endpointId: endpoint.id,
    profileDir,
    heard,
    get savePath() {
      return state.savePath;
    },
    set savePath(path) {
      state.savePath = path;
    },
    call,
    answer,
    refusal: async (name, input) => {
      const answered = await result(name, input);
      return answered.ok ? "none" : answered.failure.code;
    },
    send: async (text, more = {}) => {
      const turn = await call("turn.send", {
        conversationId: null,
        parentId: null,
        text,
        attachments: [],
        settings: quick,
        modelId: null,
        routing: null,
        asked: null,
        cleared: [],
        ...more,
      });
      return { ...turn, output: await answer(turn) };
    },
    policy: async (changes) => {
      const { routing } = opened.settings.read();
      await opened.settings.change({ routing: { ...routing, ...changes } });
    },
    journal: async () => {
      const dir = join(profileDir, "archive");
      const names = (await readdir(dir)).filter((name) => name.endsWith(".jsonl")).toSorted();
      const texts = await Promise.all(names.map((name) => readFile(join(dir, name), "utf8")));
      return texts
        .join("")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as ArchiveRecord);
    },
    reopen: async () => {
      await opened.core.close();
      opened = await open();
    },
  };
}
