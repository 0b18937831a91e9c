import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ProviderKind, providerKinds } from "../../electron/shared/routing.ts";
import { isRemote } from "../../electron/shared/provenance.ts";
import { type ArchiveRecord, isErased } from "../../electron/shared/records.ts";
import {
  type ProviderScript,
  type TestProvider,
  startProvider,
} from "../support/providers/server.ts";
import { expect, test } from "./support/app.ts";
import { readJournal } from "./support/journal.ts";
import { answers, ask, composer, finishedAnswer, ready } from "./support/person.ts";
import { filesWith } from "./support/profile-files.ts";
import { createProfile } from "./support/profile.ts";
import { takePictures } from "./support/screenshots.ts";
import {
  endpointOf,
  expectFrom,
  heapSnapshot,
  keys,
  launchWithRemote,
  openPrivacy,
  routeLine,
  withSystemPrompt,
} from "./support/remote.ts";

// Each test has a profile, a server and a window of its own, and together they would take the longest of all files.
test.describe.configure({ mode: "parallel" });

const harmless = "Write a function in Python that reverses a linked list.";
const canary = "4929 3258 2713 6822";
const sensitive = `My credit card number is ${canary}, is it valid?`;

function bodiesOf<Kind extends ArchiveRecord["kind"]>(archiveDir: string, kind: Kind) {
  return readJournal(archiveDir).flatMap((record) =>
    record.kind === kind && !isErased(record.body)
      ? [record.body as Exclude<Extract<ArchiveRecord, { kind: Kind }>["body"], { erased: true }>]
      : [],
  );
}

const says =
  (text: string): ProviderScript =>
  () => ({
    pieces: text.split(/(?<= )/),
    usage: { prompt: 20, cached: 0, output: 6, reasoning: 0 },
  });

for (const kind of providerKinds) {
  test(`a harmless prompt goes to ${kind}, streams, and is archived with its usage and the exact bytes`, async () => {
    const provider = await startProvider(kind, says("Walk it and turn every link."));
    const profile = createProfile();
    const app = await launchWithRemote(profile, [endpointOf(provider)]);
    const { page } = app;
    await composer(page).fill(harmless);
    await expect(routeLine(page)).toContainText(`Goes to The ${kind} one`);
    await composer(page).press("Enter");
    expect(await finishedAnswer(page)).toContain("Walk it and turn every link.");
    await expectFrom(page, `The ${kind} one`);
    await page.keyboard.press("ControlOrMeta+i");
    await expect(page.getByText("This answer came from 127.0.0.1")).toBeVisible();
    await app.close();

    const [question] = provider.requests;
    expect(provider.requests).toHaveLength(1);
    expect(question?.body).toContain("reverses a linked list");
    const [egress] = bodiesOf(profile.archiveDir, "egress");
    expect(egress).toMatchObject({
      purpose: "chat",
      sentBody: question?.body,
      bodySha256: createHash("sha256")
        .update(question?.body ?? "")
        .digest("hex"),
    });
    const [route] = bodiesOf(profile.archiveDir, "route");
    expect(route).toMatchObject({ verdict: "eligible", reasons: ["safe"], findings: [] });
    const [output] = bodiesOf(profile.archiveDir, "output");
    const provenance = output?.provenance ?? null;
    expect(provenance !== null && isRemote(provenance) && provenance.tokens).toMatchObject({
      prompt: 20,
      output: 6,
    });
    profile.remove();
    await provider.close();
  });
}

test("a private prompt stays: the line says why before Enter, the words are underlined, and no server hears of it", async () => {
  const provider = await startProvider("openai");
  const profile = createProfile();
  const app = await launchWithRemote(profile, [endpointOf(provider)]);
  const { page } = app;
  await composer(page).fill(sensitive);
  await expect(routeLine(page)).toContainText("Stays on this device: mentions");
  await expect(page.locator("mark").filter({ hasText: canary })).toHaveCount(1);
  await takePictures(page, "composer-private");
  await page.getByRole("button", { name: "Why?" }).press("Enter");
  await expect(page.getByRole("dialog")).toContainText("in this message");
  await takePictures(page, "composer-why");
  await page.keyboard.press("Escape");
  await composer(page).press("Enter");
  await finishedAnswer(page);
  await expectFrom(page, "On this device");
  await app.close();
  expect(provider.connections()).toBe(0);
  const [route] = bodiesOf(profile.archiveDir, "route");
  expect(route).toMatchObject({ verdict: "local", destination: { zone: "device" } });
  // An id may have these digits by chance.
  expect(JSON.stringify(route)).not.toMatch(/(?<![\w-])4929/);
  profile.remove();
  await provider.close();
});

test("what was private in an earlier turn, the system prompt or a file keeps every later prompt here", async () => {
  test.setTimeout(120_000);
  const provider = await startProvider("anthropic");
  const profile = createProfile();
  const app = await launchWithRemote(profile, [endpointOf(provider)]);
  const { page } = app;
  await ask(page, sensitive);
  await finishedAnswer(page);
  await ask(page, harmless);
  await expect(answers(page)).toHaveCount(2);
  await finishedAnswer(page);
  await expectFrom(page, "On this device");

  await page.keyboard.press("ControlOrMeta+n");
  await ready(page);
  const file = join(profile.homeDir, "notes.txt");
  writeFileSync(file, `Payment details: ${canary}\n`);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Attach text files" }).click();
  await (await chooser).setFiles(file);
  await composer(page).fill("Summarise this file.");
  await expect(routeLine(page)).toContainText("Stays on this device");
  await composer(page).press("Enter");
  await finishedAnswer(page);
  await expectFrom(page, "On this device");
  await app.close();
  expect(provider.connections()).toBe(0);

  const second = await launchWithRemote(
    profile,
    [endpointOf(provider)],
    {},
    { newConversation: withSystemPrompt(`Always pay with ${canary}.`) },
  );
  await ask(second.page, harmless);
  await finishedAnswer(second.page);
  await expectFrom(second.page, "On this device");
  await second.close();
  expect(provider.receivedText()).not.toContain("4929");
  expect(provider.connections()).toBe(0);
  profile.remove();
  await provider.close();
});

test("an edit that takes the private words away goes out without them", async () => {
  const provider = await startProvider("google", says("Like this."));
  const profile = createProfile();
  const app = await launchWithRemote(profile, [endpointOf(provider)]);
  const { page } = app;
  await ask(page, sensitive);
  await finishedAnswer(page);
  await page.locator('[data-message-role="user"]').last().hover();
  await page.getByRole("button", { name: "Edit", exact: true }).last().click();
  const editor = page.getByRole("textbox", { name: "Edit your message" });
  await editor.fill(harmless);
  await editor.press("Enter");
  await expect(answers(page).last()).toContainText("Like this.");
  await finishedAnswer(page);
  await app.close();
  expect(provider.receivedText()).toContain("linked list");
  expect(provider.receivedText()).not.toMatch(/4929|credit card/);
  profile.remove();
  await provider.close();
});

test("when the remote model fails, the local one answers with a note, and what had come is kept beside it", async () => {
  const provider = await startProvider("compatible", () => ({
    pieces: ["Begin ", "with ", "the ", "head."],
    fault: { cutAfterEvents: 3 },
  }));
  const profile = createProfile();
  const app = await launchWithRemote(profile, [endpointOf(provider)]);
  const { page } = app;
  await ask(page, harmless);
  await finishedAnswer(page);
  await expectFrom(page, "On this device");
  await expect(page.getByText("broke off").first()).toBeVisible();
  await app.close();
  const outputs = bodiesOf(profile.archiveDir, "output");
  expect(outputs.map(({ status }) => status).toSorted()).toEqual(["complete", "failed"]);
  expect(outputs.find(({ status }) => status === "failed")?.text).toMatch(/^Begin/);
  profile.remove();
  await provider.close();
});

for (const [what, fault, words] of [
  [
    "refuses the key",
    { status: 401, body: { error: { message: "no" } } },
    /did not accept the key/,
  ],
  [
    "is asked too often",
    { status: 429, headers: { "retry-after": "20" }, body: { error: { message: "slow down" } } },
    /20 seconds/,
  ],
  ["has trouble of its own", { status: 500, body: {} }, /trouble of its own/],
] as const) {
  test(`when the remote model ${what}, the local one answers and the window says so`, async () => {
    const provider = await startProvider("openai", () => ({ fault }));
    const profile = createProfile();
    const app = await launchWithRemote(profile, [endpointOf(provider)]);
    await ask(app.page, harmless);
    await finishedAnswer(app.page);
    await expectFrom(app.page, "On this device");
    await expect(app.page.getByText(words).first()).toBeVisible();
    await app.close();
    profile.remove();
    await provider.close();
  });
}

test("offline, nothing leaves, and the line says that", async () => {
  const provider = await startProvider("openai");
  const profile = createProfile();
  const app = await launchWithRemote(profile, [endpointOf(provider)]);
  const { page } = app;
  await page.getByRole("switch", { name: "Offline" }).click();
  await composer(page).fill(harmless);
  await expect(routeLine(page)).toContainText("Freehold is switched to offline");
  await composer(page).press("Enter");
  await finishedAnswer(page);
  await expectFrom(page, "On this device");
  if (app.trace !== null) expect(app.trace.uses()).toEqual([]);
  await app.close();
  expect(provider.connections()).toBe(0);
  profile.remove();
  await provider.close();
});

test("asked for, a bigger model answers beside the local one with exactly the bytes that were shown", async () => {
  const provider = await startProvider("anthropic", says("Swap the links."));
  const profile = createProfile();
  const app = await launchWithRemote(profile, [endpointOf(provider)], { mode: "ask" });
  const { page } = app;
  await composer(page).fill(harmless);
  await expect(routeLine(page)).toContainText("when you ask");
  await composer(page).press("Enter");
  await finishedAnswer(page);
  expect(provider.connections()).toBe(0);
  await answers(page).last().hover();
  await page.getByRole("button", { name: "Ask a bigger model" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: "Send this" })).toBeEnabled();
  const shown = await dialog.locator("pre").innerText();
  await takePictures(page, "escalate");
  await dialog.getByRole("button", { name: "Send this" }).click();
  await expect(answers(page).last()).toContainText("Swap the links.");
  await finishedAnswer(page);
  await expect(answers(page).last()).toContainText("2 / 2");
  await app.close();
  expect(provider.requests[0]?.body).toBe(shown);
  profile.remove();
  await provider.close();
});

test("redacted, a name stays here and its placeholder goes; the answer is put right", async () => {
  const provider = await startProvider("openai", ({ body }) => ({
    pieces: [`Dear ${/\[[A-Z]+_1\]/.exec(body)?.[0] ?? "nobody"}, `, "welcome."],
  }));
  const profile = createProfile();
  const app = await launchWithRemote(profile, [endpointOf(provider)], {
    mode: "ask",
    ownTerms: [{ term: "Quillfeather", kind: "person" }],
  });
  const { page } = app;
  await ask(page, "Write a short greeting to Quillfeather.");
  await finishedAnswer(page);
  await answers(page).last().hover();
  await page.getByRole("button", { name: "Ask a bigger model" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("This may not leave this device.");
  await dialog.getByRole("switch", { name: /placeholders/ }).click();
  await expect(dialog.getByRole("button", { name: "Send this" })).toBeEnabled();
  await takePictures(page, "redact");
  await dialog.getByRole("button", { name: "Send this" }).click();
  await expect(answers(page).last()).toContainText("Dear Quillfeather, welcome.");
  await app.close();
  expect(provider.receivedText()).not.toMatch(/quillfeather/i);
  expect(provider.requests).toHaveLength(1);
  profile.remove();
  await provider.close();
});

test("what a person lets pass goes: in the draft of a new conversation, and in the dialog that refused it", async () => {
  const provider = await startProvider("openai", says("It floats."));
  const profile = createProfile();
  const app = await launchWithRemote(profile, [endpointOf(provider)], {
    ownTerms: [{ term: "Quillfeather", kind: "project" }],
  });
  const { page } = app;
  const letPass = page.getByRole("button", { name: "Let this pass here" });
  await composer(page).fill("How does a Quillfeather float?");
  await expect(routeLine(page)).toContainText("Stays on this device");
  await routeLine(page).getByRole("button", { name: "Why?" }).press("Enter");
  await letPass.press("Enter");
  await page.keyboard.press("Escape");
  await expect(routeLine(page)).toContainText("Goes to");
  await composer(page).press("Enter");
  await expect(answers(page).last()).toContainText("It floats.");
  await finishedAnswer(page);

  // The next conversation begins with nothing let pass.
  await page.keyboard.press("ControlOrMeta+n");
  await ask(page, "Why does a Quillfeather float?");
  await finishedAnswer(page);
  await expectFrom(page, "On this device");
  await answers(page).last().hover();
  await page.getByRole("button", { name: "Ask a bigger model" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("This may not leave this device.");
  await letPass.press("Enter");
  await expect(dialog.getByRole("button", { name: "Send this" })).toBeEnabled();
  await expect(dialog).not.toContainText("This may not leave this device.");
  await dialog.getByRole("button", { name: "Send this" }).click();
  await expect(answers(page).last()).toContainText("It floats.");
  await app.close();
  expect(provider.requests).toHaveLength(2);
  profile.remove();
  await provider.close();
});

test("a conversation that is locked to this device stays here, whatever is asked", async () => {
  const provider = await startProvider("openai");
  const profile = createProfile();
  const app = await launchWithRemote(profile, [endpointOf(provider)]);
  const { page } = app;
  await page.getByRole("button", { name: "Remote models in this conversation" }).click();
  await page.getByRole("menuitem", { name: "Lock this conversation to this device" }).click();
  await composer(page).fill(harmless);
  await expect(routeLine(page)).toContainText("locked to this device");
  await composer(page).press("Enter");
  await finishedAnswer(page);
  await expectFrom(page, "On this device");
  await answers(page).last().hover();
  await expect(page.getByRole("button", { name: "Ask a bigger model" })).toHaveCount(0);
  await app.close();
  expect(provider.connections()).toBe(0);
  profile.remove();
  await provider.close();
});

test("without a local model a harmless prompt is answered remotely, and a private one says why it cannot be", async () => {
  const provider = await startProvider("openai", says("Yes."));
  const profile = createProfile({ models: false });
  const app = await launchWithRemote(profile, [endpointOf(provider)]);
  const { page } = app;
  await ask(page, harmless);
  expect(await finishedAnswer(page)).toContain("Yes.");
  await app.close();
  expect(provider.requests).toHaveLength(1);
  profile.remove();
  await provider.close();
});

test("the ledger shows what left byte for byte, finds it again, and exports it", async () => {
  const provider = await startProvider("openai", says("Done."));
  const profile = createProfile();
  const app = await launchWithRemote(profile, [endpointOf(provider)]);
  const { page } = app;
  await openPrivacy(page, "What left");
  await expect(page.getByText("Nothing has left this machine")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+n");
  await ready(page);
  await ask(page, harmless);
  await finishedAnswer(page);
  await openPrivacy(page, "What left");
  await expect(page.getByRole("row").filter({ hasText: "A prompt" })).toHaveCount(1);
  await takePictures(page, "ledger");
  await page.getByRole("button", { name: /^Look at what left/ }).click();
  const dialog = page.getByRole("dialog");
  expect(await dialog.locator("pre").innerText()).toBe(provider.requests[0]?.body);
  await takePictures(page, "ledger-entry");
  await page.keyboard.press("Escape");
  await page.getByRole("textbox", { name: "Filter by host or address" }).fill("nowhere.example");
  await expect(page.getByText("Nothing of this kind has left.")).toBeVisible();
  await page.getByRole("textbox", { name: "Filter by host or address" }).fill("");
  const file = join(profile.homeDir, "ledger.jsonl");
  await app.electron.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.getByRole("button", { name: "Export…" }).click();
  await expect(page.getByText("1 request was exported.").first()).toBeVisible();
  await app.close();
  profile.remove();
  await provider.close();
});

test("keys are in no file of the profile and not in the window's memory after a session with three providers", async () => {
  test.setTimeout(180_000);
  const profile = createProfile();
  const kinds: readonly ProviderKind[] = ["openai", "anthropic", "google"];
  const providers: TestProvider[] = [];
  for (const kind of kinds)
    providers.push(
      await startProvider(kind, says("Yes."), { models: () => ({ data: [], models: [] }) }),
    );
  const app = await launchWithRemote(
    profile,
    providers.map((one) => endpointOf(one)),
    { mode: "ask" },
  );
  const { page } = app;
  await ask(page, harmless);
  await finishedAnswer(page);
  for (const provider of providers) {
    const endpoint = endpointOf(provider);
    await answers(page).last().hover();
    await page.getByRole("button", { name: "Ask a bigger model" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox", { name: /Remote model/ }).click();
    await page.getByRole("option", { name: `${endpoint.name}: test-model` }).click();
    await dialog.getByRole("button", { name: "Send this" }).click();
    await expectFrom(page, endpoint.name);
    await finishedAnswer(page);
  }
  // One more key by hand, as a person enters it.
  await openPrivacy(page, "Remote models");
  await page.getByRole("button", { name: "Edit The openai one" }).click();
  await page.getByRole("textbox", { name: "Key" }).fill(keys.compatible);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const heap = await heapSnapshot(page);
  for (const key of Object.values(keys)) expect(heap.includes(key), key).toBe(false);
  // The snapshot does hold what the window knows.
  expect(heap).toContain("The anthropic one");
  await app.close();
  for (const provider of providers) expect(provider.receivedText()).toContain(keys[provider.kind]);
  for (const key of Object.values(keys)) expect(filesWith(profile, key)).toEqual([]);
  profile.remove();
  for (const provider of providers) await provider.close();
});
