import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { makeTinyGguf } from "../../scripts/tiny-gguf.ts";
import { type RunningApp, expect, launch, test } from "./support/app.ts";
import { chooseFiles } from "./support/files.ts";
import { card, choose, filesIn, greeter, greeterSha256, openModels } from "./support/hub.ts";
import { outputsIn, readJournal } from "./support/journal.ts";
import { ask, finishedAnswer, ready } from "./support/person.ts";
import { createProfile, type TestProfile } from "./support/profile.ts";

let profile: TestProfile;
let app: RunningApp;
let page: Page;

test.beforeEach(() => {
  profile = createProfile({ models: false });
  writeFileSync(join(profile.modelsDir, "greeter.gguf"), greeter);
});

test.afterEach(async () => {
  await app.close();
  profile.remove();
});

async function open(): Promise<void> {
  app = await launch(profile);
  page = app.page;
}

async function newChat(): Promise<void> {
  await page.keyboard.press("ControlOrMeta+n");
  await ready(page);
}

/** Weights as Ollama keeps them: a blob named by its hash, and a manifest that says what it is. */
function keepInOllama(name: string, content: Uint8Array): void {
  const digest = createHash("sha256").update(content).digest("hex");
  const root = join(profile.homeDir, ".ollama", "models");
  const manifests = join(root, "manifests", "registry.ollama.ai", "library", name);
  mkdirSync(join(root, "blobs"), { recursive: true });
  mkdirSync(manifests, { recursive: true });
  writeFileSync(join(root, "blobs", `sha256-${digest}`), content);
  const layer = {
    mediaType: "application/vnd.ollama.image.model",
    digest: `sha256:${digest}`,
    size: content.length,
  };
  writeFileSync(
    join(manifests, "latest"),
    JSON.stringify({ schemaVersion: 2, config: {}, layers: [layer] }),
  );
}

test("a deleted model is gone from the list, comes back with undo, and is gone for good when the app has closed", async () => {
  await open();
  await openModels(page);
  await choose(page, "Greeter", "Delete");
  await expect(card(page, "greeter.gguf")).toHaveCount(0);
  expect(filesIn(profile.modelsDir)).not.toContain("greeter.gguf");
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(card(page, "greeter.gguf")).toBeVisible();
  expect(readFileSync(join(profile.modelsDir, "greeter.gguf"))).toEqual(Buffer.from(greeter));

  await choose(page, "Greeter", "Delete");
  await expect(card(page, "greeter.gguf")).toHaveCount(0);
  await app.close();
  expect(filesIn(profile.modelsDir)).toEqual([]);
  app = await launch(profile);
});

test("what another app has downloaded is found, used where it lies and left as it was", async () => {
  const other = makeTinyGguf({ name: "Llama of Ollama", says: ["h", "o"] });
  keepInOllama("tiny", other);
  await open();
  await openModels(page);
  const found = card(page, "tiny:latest").or(card(page, "Llama of Ollama")).first();
  await expect(found).toContainText("Found in Ollama");
  await found.getByRole("button", { name: "Load", exact: true }).click();
  await expect(found).toContainText("Loaded", { timeout: 30_000 });
  await newChat();
  await ask(page, "Who are you?");
  expect(await finishedAnswer(page)).toBe("ho");
  await app.close();
  const blobs = join(profile.homeDir, ".ollama", "models", "blobs");
  const digest = createHash("sha256").update(other).digest("hex");
  expect(readFileSync(join(blobs, `sha256-${digest}`))).toEqual(Buffer.from(other));
  app = await launch(profile);
});

test("a file that changed since it was hashed is flagged and not loaded before its owner has said so", async () => {
  await open();
  await openModels(page);
  await choose(page, "Greeter", "Verify");
  await expect(page.getByText("Its SHA-256 is known now").first()).toBeVisible();
  await app.close();
  const file = join(profile.modelsDir, "greeter.gguf");
  writeFileSync(file, makeTinyGguf({ name: "Greeter", says: ["h", "o"] }));
  utimesSync(file, new Date(), new Date(Date.now() + 5_000));

  await open();
  await openModels(page);
  const changed = card(page, "greeter.gguf");
  await expect(changed).toContainText("This file is not as it was.");
  await expect(changed.getByRole("button", { name: "Load", exact: true })).toHaveCount(0);
  await newChat();
  await ask(page, "Who are you?");
  await finishedAnswer(page, "failed");
  await expect(page.getByRole("main")).toContainText(/changed/);
  await openModels(page);
  await changed.getByRole("button", { name: "Verify" }).click();
  await expect(page.getByText("The file's contents differ from before.").first()).toBeVisible();
  await changed.getByRole("button", { name: "Use it as it is" }).click();
  await expect(changed).not.toContainText("This file is not as it was.");
  await changed.getByRole("button", { name: "Load", exact: true }).click();
  await expect(changed).toContainText("Loaded", { timeout: 30_000 });
});

test("an inspected model shows its template, its metadata and its hash", async () => {
  await open();
  await openModels(page);
  await choose(page, "Greeter", "Inspect…");
  const dialog = page.getByRole("dialog", { name: "Inspect Greeter" });
  await expect(dialog).toContainText("llama");
  await dialog.getByRole("button", { name: "Compute" }).click();
  await expect(dialog).toContainText(greeterSha256);
  await dialog.getByRole("tab", { name: "Chat template" }).click();
  await expect(dialog).toContainText("<|im_start|>");
  await dialog.getByRole("tab", { name: "Metadata" }).click();
  await dialog.getByRole("searchbox", { name: "Filter metadata" }).fill("context_length");
  await expect(dialog).toContainText("llama.context_length");
  await expect(dialog).toContainText(/2[,.\s]?048/);
});

test("run settings are saved, counted in the preview, and in force with the next load", async () => {
  await open();
  await openModels(page);
  await choose(page, "Greeter", "Run settings…");
  const dialog = page.getByRole("dialog", { name: "Run settings of Greeter" });
  await expect(dialog).toContainText("On this machine");
  const context = dialog.getByRole("spinbutton", { name: "Context length" });
  await context.fill("1024");
  await context.press("Tab");
  await expect(dialog).toContainText(/1[,.\s]?024 tokens/);
  await expect(dialog).toContainText("One setting differs from the default.");
  // A template that would be refused is said to be wrong while it is typed.
  const template = dialog.getByRole("textbox", { name: "Template override" });
  await template.fill("{% for message in");
  await expect(dialog.getByRole("alert")).toContainText("chat template", { timeout: 30_000 });
  await template.fill("");
  await expect(dialog.getByRole("alert")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await card(page, "greeter.gguf").getByRole("button", { name: "Load", exact: true }).click();
  await expect(page.getByRole("main")).toContainText(/1[,.\s]?024 tokens/, { timeout: 30_000 });
  await newChat();
  await ask(page, "Who are you?");
  await finishedAnswer(page);
  const [output] = [...outputsIn(readJournal(profile.archiveDir)).values()];
  expect(output?.provenance?.context?.contextTokens).toBe(1_024);
  expect(output?.provenance?.engine.load).toMatchObject({ kvCacheType: "F16" });
});

test("the models folder moves with everything in it, and the model that answers stays the one that answers", async () => {
  await open();
  await openModels(page);
  await card(page, "greeter.gguf").getByRole("button", { name: "Load", exact: true }).click();
  await expect(card(page, "greeter.gguf")).toContainText("Loaded", { timeout: 30_000 });
  const target = join(profile.rootDir, "elsewhere");
  mkdirSync(target);
  await chooseFiles(app.electron, [target]);
  await page.getByRole("button", { name: "Move models folder…" }).click();
  await expect.poll(() => filesIn(target), { timeout: 30_000 }).toEqual(["greeter.gguf"]);
  expect(filesIn(profile.modelsDir)).toEqual([]);
  await expect(card(page, "greeter.gguf")).toContainText("Answers new prompts");
  await app.close();
  // The next start finds them there.
  await open();
  await ready(page);
  await ask(page, "Who are you?");
  expect(await finishedAnswer(page)).toBe("hi");
});

test("the speed of a model is measured, kept and drawn", async () => {
  await open();
  await openModels(page, "Speed");
  await expect(page.getByRole("main")).toContainText("Nothing measured yet");
  await page.getByRole("button", { name: "Measure speed" }).click();
  await expect(page.getByRole("main")).toContainText("Greeter", { timeout: 60_000 });
  await expect(page.getByRole("main")).toContainText("Time to first token", { timeout: 60_000 });
  await app.close();
  await open();
  await openModels(page, "Speed");
  await expect(page.getByRole("main")).toContainText("Time to first token");
});
