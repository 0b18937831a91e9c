import { mkdtemp, readFile, readdir, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type OpenCore, openCore } from "../../electron/core/open.ts";
import { resolveProfile } from "../../electron/core/profile.ts";
import { noKeychain } from "../../electron/core/secrets.ts";
import { forkEngine } from "../../electron/core/engine/fork.ts";
import type { EventName } from "../../electron/shared/contract.ts";
import { type Provenance, localProvenance } from "../../electron/shared/provenance.ts";
import type { ArchiveRecord, OutputBody } from "../../electron/shared/records.ts";
import { defaultConversationSettings } from "../../electron/shared/sampling.ts";
import { writeTinyGguf } from "../../scripts/tiny-gguf.ts";

interface Heard {
  readonly name: EventName;
  readonly payload: unknown;
}

let opened: OpenCore;
let heard: Heard[];
let profileDir: string;

const quick = {
  systemPrompt: "",
  sampling: { ...defaultConversationSettings.sampling, temperature: 0, seed: 1, maxTokens: 24 },
};
const endless = { ...quick, sampling: { ...quick.sampling, maxTokens: 100_000 } };

async function open(): Promise<OpenCore> {
  const parts = await openCore({
    version: "test",
    profile: resolveProfile({ FREEHOLD_HOME: profileDir }, process.platform, tmpdir()),
    spawnEngine: forkEngine(join(process.cwd(), "dist/main/engine.js")),
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
      saveFile: async () => null,
      restart: () => undefined,
      noteErasure: async () => undefined,
      forgetErasures: async () => undefined,
    },
    report: (name, error) => {
      throw new Error(`${name} met an unexpected error`, { cause: error });
    },
  });
  await parts.settings.change({ threads: 1, contextTokens: 1_024, titlesByModel: false });
  return parts;
}

// What a turn does with an answer does not depend on its sense: letters without end load in a moment.
beforeEach(async () => {
  heard = [];
  profileDir = await mkdtemp(join(tmpdir(), "freehold-turns-"));
  await mkdir(join(profileDir, "models"));
  for (const fileName of ["first.gguf", "second.gguf"])
    await writeTinyGguf(join(profileDir, "models", fileName), { trainedContextTokens: 100_000 });
  opened = await open();
});

afterEach(() => opened.core.close());

function send(
  text: string,
  more: {
    readonly conversationId?: string;
    readonly parentId?: string;
    readonly settings?: typeof quick;
    readonly modelId?: string;
  } = {},
): ReturnType<OpenCore["core"]["turns"]["send"]> {
  const { conversationId = null, parentId = null, settings = quick, modelId = null } = more;
  return opened.core.turns.send({
    conversationId,
    parentId,
    text,
    attachments: [],
    settings,
    modelId,
    routing: null,
    asked: null,
    cleared: [],
  });
}

async function answerOf(turn: {
  readonly conversationId: string;
  readonly outputId: string;
}): Promise<OutputBody & { readonly provenance: Provenance | null }> {
  await opened.core.turns.finished(turn.outputId);
  const message = (await opened.archive.conversation(turn.conversationId))?.messages.get(
    turn.outputId,
  );
  if (message?.role !== "assistant") throw new Error("There is no output record.");
  return { ...message.output, provenance: localProvenance(message.output.provenance) };
}

/** Begins an answer that does not end before the test ends it, and waits for its first words. */
async function sendEndless(text: string): ReturnType<typeof send> {
  await opened.settings.change({ contextTokens: 65_536 });
  const turn = await send(text, { settings: endless });
  await until(() => activeText().length > 20);
  return turn;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** A model that answers everything with the same letters, each of which may stand in it once. */
async function addModelThatSays(word: string): Promise<string> {
  const fileName = `says-${word}.gguf`;
  await writeTinyGguf(join(profileDir, "models", fileName), { says: [...word] });
  const model = (await opened.models.list()).find((candidate) => candidate.fileName === fileName);
  if (model === undefined) throw new Error("The model is not listed.");
  return model.id;
}

async function titleOf(conversationId: string): Promise<string | null> {
  return (await opened.archive.conversation(conversationId))?.title ?? null;
}

/** A text of that many tokens, more or less, whatever the model makes of words. */
async function textOfAbout(tokens: number): Promise<string> {
  const measure = { conversationId: null, parentId: null, attachments: [] };
  let text = "";
  for (;;) {
    const measured = await opened.core.turns.measure({ ...measure, text });
    if (measured === null) throw new Error("No model is loaded to count with.");
    if (measured.usedTokens >= tokens) return text;
    text += "one two three four five six seven eight nine ten ";
  }
}

const activeText = (): string => opened.core.turns.list()[0]?.text ?? "";

async function journal(): Promise<readonly ArchiveRecord[]> {
  const dir = join(profileDir, "archive");
  const names = (await readdir(dir)).filter((name) => name.endsWith(".jsonl")).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(dir, name), "utf8")));
  return texts
    .join("")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ArchiveRecord);
}

test("the prompt is on disk before its answer begins, and the answer before it counts as finished", async () => {
  const turn = await send("Name a colour.");
  expect((await journal()).map(({ kind }) => kind).slice(0, 2)).toEqual(["conversation", "prompt"]);
  const output = await answerOf(turn);
  expect(output.status).toBe("complete");
  expect((await journal()).findLast(({ kind }) => kind === "output")?.body).toMatchObject({
    text: output.text,
  });
  const lastActive = heard.findLastIndex(
    ({ name, payload }) => name === "turns.changed" && (payload as unknown[]).length === 0,
  );
  const lastAppended = heard.findLastIndex(({ name }) => name === "archive.appended");
  expect(lastActive).toBeGreaterThan(lastAppended);
});

test("the streamed deltas are the answer, without gaps", async () => {
  const output = await answerOf(await send("Count to five."));
  let text = "";
  for (const { name, payload } of heard) {
    if (name !== "turn.delta") continue;
    for (const delta of payload as readonly { offset: number; text: string }[]) {
      expect(delta.offset).toBe(text.length);
      text += delta.text;
    }
  }
  expect(text).toBe(output.text);
});

test("an answer says where it came from", async () => {
  const { provenance } = await answerOf(await send("Hello"));
  expect(provenance).toMatchObject({
    model: {
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      fileName: expect.stringMatching(/gguf$/),
      quantisation: expect.stringMatching(/\w/),
    },
    engine: { backend: "cpu", threads: 1, version: expect.stringMatching(/^\d/) },
    sampling: quick.sampling,
    seed: 1,
    context: { contextTokens: 1_024, droppedMessages: 0 },
    route: { zone: "device" },
  });
  expect(provenance?.tokens?.output).toBeGreaterThan(0);
});

test("stopping keeps the partial answer", async () => {
  const turn = await sendEndless("Write a very long story about the sea.");
  const shown = activeText();
  await opened.core.turns.stop(turn.outputId);
  const output = await answerOf(turn);
  expect(output.status).toBe("stopped");
  expect(output.text.startsWith(shown)).toBe(true);
});

test("a waiting turn can be stopped before it begins and leaves the one before it alone", async () => {
  const first = await send("Write a long story.", {
    settings: { ...quick, sampling: { ...quick.sampling, maxTokens: 60 } },
  });
  const second = await send("Never mind.");
  expect(opened.core.turns.list().map(({ position }) => position)).toEqual([0, 1]);
  await opened.core.turns.stop(second.outputId);
  expect(await answerOf(second)).toMatchObject({ status: "stopped", text: "" });
  expect(opened.core.isBusy()).toBe(true);
  expect((await answerOf(first)).status).toBe("complete");
  await vi.waitFor(() => expect(opened.core.isBusy()).toBe(false));
});

test("conversations asked at the same time do not mix", async () => {
  const names = ["apple", "stone", "river"];
  const turns = await Promise.all(names.map((name) => send(`Repeat this word: ${name}`)));
  const alone = await Promise.all(turns.map(answerOf));
  for (const [index, turn] of turns.entries()) {
    const log = await opened.archive.conversation(turn.conversationId);
    expect(log?.messages.size).toBe(2);
    expect(log?.messages.get(turn.promptId)).toMatchObject({
      prompt: { text: `Repeat this word: ${names[index]}` },
    });
  }
  // Greedy answers depend on nothing but their own prompt: asked alone, each says the same again.
  const again = await answerOf(await send("Repeat this word: stone"));
  expect(again.text).toBe(alone[1]?.text);
});

test("an edited prompt is a branch and both remain", async () => {
  const first = await send("My name is Ada.");
  await answerOf(first);
  const second = await send("What is my name?", {
    conversationId: first.conversationId,
    parentId: first.outputId,
  });
  await answerOf(second);
  const edited = await send("What is your name?", {
    conversationId: first.conversationId,
    parentId: first.outputId,
  });
  await answerOf(edited);
  const log = await opened.archive.conversation(first.conversationId);
  expect(log?.messages.size).toBe(6);
  expect(log?.messages.get(edited.promptId)).toMatchObject({
    prompt: { parentId: first.outputId },
  });
});

test("regenerating with another model adds an answer and says which model gave it", async () => {
  const first = await send("Say hello.");
  await answerOf(first);
  const second = (await opened.models.list()).find(({ fileName }) => fileName === "second.gguf");
  const { outputId } = await opened.core.turns.regenerate({
    conversationId: first.conversationId,
    promptId: first.promptId,
    modelId: second?.id ?? null,
  });
  const output = await answerOf({ conversationId: first.conversationId, outputId });
  expect(output.parentId).toBe(first.promptId);
  expect(output.provenance?.model.fileName).toBe("second.gguf");
});

test("what does not fit the context is named in the receipt, never dropped in silence", async () => {
  await answerOf(await send("Load the model."));
  const long = await textOfAbout(450);
  let turn = await send(long);
  await answerOf(turn);
  const oldest = turn.promptId;
  for (let round = 0; round < 2; round += 1) {
    turn = await send(long, { conversationId: turn.conversationId, parentId: turn.outputId });
    await answerOf(turn);
  }
  const { provenance } = await answerOf(turn);
  expect(provenance?.context?.droppedMessages).toBeGreaterThan(0);
  expect(provenance?.context?.firstKeptId).not.toBe(oldest);
  expect(provenance?.context?.droppedTokens).toBeGreaterThan(0);
});

test("a prompt that cannot fit fails with numbers and stays in the archive", async () => {
  const turn = await send("word ".repeat(3_000));
  const output = await answerOf(turn);
  expect(output).toMatchObject({
    status: "failed",
    failure: { code: "context-full", message: expect.stringMatching(/\d/) },
  });
  expect(
    (await opened.archive.conversation(turn.conversationId))?.messages.has(turn.promptId),
  ).toBe(true);
});

test("an answer cut off by the end of the app is kept and marked when it opens again", async () => {
  const turn = await sendEndless("Write a very long story about the sea.");
  const shown = activeText();
  await opened.core.close();
  opened = await open();
  const message = (await opened.archive.conversation(turn.conversationId))?.messages.get(
    turn.outputId,
  );
  expect(message).toMatchObject({ role: "assistant", output: { status: "interrupted" } });
  expect(message?.role === "assistant" && message.output.text.startsWith(shown)).toBe(true);
});

test("the local model names a conversation after its first answer", async () => {
  await opened.settings.change({ titlesByModel: true });
  const turn = await send("How do I plant tomatoes?", {
    modelId: await addModelThatSays("Garden"),
  });
  await answerOf(turn);
  await expect.poll(() => titleOf(turn.conversationId)).toBe("Garden");
});

test("a name that a person gave stays", async () => {
  await opened.settings.change({ titlesByModel: true });
  const modelId = await addModelThatSays("Garden");
  const first = await send("How do I plant tomatoes?", { modelId });
  const { conversationId } = first;
  await opened.core.dispatch("conversation.rename", { conversationId, title: "Tomatoes" });
  await answerOf(first);
  await answerOf(await send("And then?", { conversationId, parentId: first.outputId, modelId }));
  expect(await titleOf(conversationId)).toBe("Tomatoes");
});

test("without a model nothing is recorded and the reason is said", async () => {
  const before = (await journal()).length;
  await expect(send("Hello", { modelId: "m-nowhere" })).rejects.toMatchObject({
    failure: { code: "model-missing" },
  });
  expect((await journal()).length).toBe(before);
});

test("erasing a conversation stops its answer and leaves none of its words on disk", async () => {
  const turn = await sendEndless("The canary word is xylocarp. Write a long story about it.");
  const result = await opened.core.dispatch("archive.erase", {
    target: { kind: "conversations", conversationIds: [turn.conversationId] },
  });
  expect(result).toMatchObject({ ok: true });
  expect(JSON.stringify(await journal())).not.toContain("xylocarp");
  expect(await opened.archive.conversation(turn.conversationId)).toBeNull();
});
