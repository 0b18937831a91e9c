import type { Locator, Page } from "playwright";
import { startProvider } from "../support/providers/server.ts";
import { expect, launch, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { writePast } from "./support/archive.ts";
import { readJournal } from "./support/journal.ts";
import {
  answers,
  ask,
  composer,
  finishedAnswer,
  openConversation,
  ready,
} from "./support/person.ts";
import { createProfile } from "./support/profile.ts";
import { endpointOf, keys, launchWithRemote, openPrivacy, routeLine } from "./support/remote.ts";
import { takePictures } from "./support/screenshots.ts";

test("a person adds a server by keyboard, asks it for its models, and attests that it is theirs", async () => {
  const server = await startProvider("compatible", undefined, {
    models: () => ({ data: [{ id: "qwen3-32b", max_model_len: 32_768 }, { id: "tiny" }] }),
  });
  const profile = createProfile();
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  await openPrivacy(page, "Remote models");
  await expect(page.getByText("Everything is answered on this device.")).toBeVisible();
  await page.getByRole("button", { name: "Add a remote model…" }).press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Provider" }).press("Enter");
  await page.getByRole("option", { name: /OpenAI-compatible/ }).press("Enter");
  await dialog.getByRole("textbox", { name: "Name" }).fill("Cellar");
  await dialog.getByRole("textbox", { name: "Address of its API" }).fill("no address");
  await expect(dialog.getByRole("alert")).toContainText("An address begins with");
  await expect(dialog.getByRole("button", { name: "Save", exact: true })).toBeDisabled();
  await dialog.getByRole("textbox", { name: "Address of its API" }).fill(server.baseUrl);
  await dialog.getByRole("textbox", { name: "Key" }).fill(keys.compatible);
  await dialog.getByRole("button", { name: "Ask it for its models" }).press("Enter");
  await dialog.getByRole("button", { name: "Add qwen3-32b" }).press("Enter");
  await takePictures(page, "endpoint");
  await dialog.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await expect(dialog).toHaveCount(0);

  const card = page.getByRole("article", { name: "Cellar" });
  await expect(card).toContainText("Somebody else's");
  await expect(card).toContainText("Key until Freehold ends");
  await expect(card).toContainText("1 model: qwen3-32b");
  await card.getByRole("switch", { name: "This server is mine" }).press("Space");
  await expect(card).toContainText("Yours");
  await takePictures(page, "endpoints");

  await card.getByRole("button", { name: "Remove Cellar" }).press("Enter");
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove Cellar" }).press("Enter");
  await expect(page.getByText("No remote models")).toBeVisible();
  await app.close();
  const [asked] = server.requests;
  expect(server.requests).toHaveLength(1);
  expect(asked).toMatchObject({ method: "GET", body: "" });
  expect(asked?.headers.authorization).toBe(`Bearer ${keys.compatible}`);
  expect(
    readJournal(profile.archiveDir).filter(
      ({ kind, body }) => kind === "egress" && "purpose" in body && body.purpose === "model-list",
    ),
  ).toHaveLength(1);
  profile.remove();
  await server.close();
});

test("the policy is told in sentences, and each rule that is changed holds after a restart", async () => {
  const profile = createProfile();
  const first = await launch(profile);
  await ready(first.page);
  await openPrivacy(first.page);
  const sentences = first.page.getByRole("region", { name: "Your policy in three sentences" });
  await expect(sentences).toContainText("Nothing you write is sent to remote models.");
  await first.page.getByRole("combobox", { name: "When a prompt may go" }).click();
  await first.page.getByRole("option", { name: /Whenever it is safe/ }).click();
  await first.page.getByRole("spinbutton", { name: /Most to spend/ }).fill("5");
  await first.page.keyboard.press("Enter");
  await first.page.getByRole("checkbox", { name: "Mathematics" }).check();
  await expect(sentences).toContainText("At most $5.00 may be spent in a month");
  await expect(first.page.getByText("The gate judges by words and forms.")).toBeVisible();
  await expect(voterSwitch(first.page)).not.toBeChecked();
  await expect(voterSwitch(first.page)).toHaveAccessibleDescription(/No model is loaded now/);
  await voterSwitch(first.page).press("Space");
  await expect(voterSwitch(first.page)).toBeChecked();
  await takePictures(first.page, "policy");
  await first.close();

  const second = await launch(profile);
  await ready(second.page);
  await openPrivacy(second.page);
  await expect(second.page.getByText("A prompt goes to a remote model whenever")).toBeVisible();
  await expect(second.page.getByRole("checkbox", { name: "Mathematics" })).toBeChecked();
  await expect(voterSwitch(second.page)).toBeChecked();
  await second.page.keyboard.press("ControlOrMeta+n");
  await ask(second.page, "Hello!");
  await finishedAnswer(second.page);
  await openPrivacy(second.page);
  await expect(voterSwitch(second.page)).toHaveAccessibleDescription(/too small to judge/);
  await takePictures(second.page, "policy-voter");
  await voterSwitch(second.page).press("Space");
  await expect(voterSwitch(second.page)).not.toBeChecked();
  await second.close();
  profile.remove();
});

test("a term of one's own keeps a prompt here as soon as it is on the list", async () => {
  const provider = await startProvider("openai");
  const profile = createProfile();
  const app = await launchWithRemote(profile, [endpointOf(provider)]);
  const { page } = app;
  const prompt = "Write a function that sorts the names of all quagmire boats.";
  await composer(page).fill(prompt);
  await expect(routeLine(page)).toContainText("Goes to");
  await openPrivacy(page, "Own terms");
  await page.getByRole("textbox", { name: "Word or name" }).fill("Quagmire");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Quagmire", { exact: true })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+n");
  await expect(composer(page)).toHaveValue(prompt);
  await expect(routeLine(page)).toContainText("mentions one of your own terms");
  await expect(page.locator("mark")).toHaveText("quagmire");
  await app.close();
  expect(provider.connections()).toBe(0);
  profile.remove();
  await provider.close();
});

test("a folder or tag marked by keyboard keeps its conversations here at once, however harmless, until that is taken back", async () => {
  const provider = await startProvider("openai");
  const profile = createProfile();
  await writePast(profile, [
    { title: "Boats", turns: [["Hello", "About boats."]], at: new Date().toISOString() },
  ]);
  const app = await launchWithRemote(profile, [endpointOf(provider)]);
  const { page } = app;
  await openConversation(page, "Boats");
  await composer(page).fill("Explain how canary-heron boats float.");
  await expect(routeLine(page)).toContainText("Goes to");
  await page.keyboard.press("ControlOrMeta+Shift+o");
  await page.keyboard.type("Clients");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Moved “.*” to “Clients”\.$/)).toBeVisible();
  await page.getByRole("button", { name: "Actions for folder Clients" }).press("Enter");
  await page.getByRole("menuitem", { name: "Keep on this device" }).press("Enter");
  await expect(routeLine(page)).toContainText(
    "Stays on this device: it is in the folder “Clients”",
  );
  await takePictures(page, "kept-folder");
  await composer(page).press("Enter");
  await finishedAnswer(page);
  await answers(page).last().getByRole("button", { name: "On this device" }).click();
  await expect(page.getByRole("dialog")).toContainText("It is in the folder “Clients”");
  await page.keyboard.press("Escape");

  await openPrivacy(page, "Own terms");
  const kept = page.getByRole("list", { name: "Folders and tags that stay on this device" });
  await kept.getByRole("button", { name: "No longer keep Clients" }).press("Enter");
  await expect(kept.getByRole("listitem")).toHaveCount(0);
  await page.getByRole("combobox", { name: "Folder or tag" }).press("Enter");
  await page.getByRole("option", { name: "Clients" }).press("Enter");
  await page.getByRole("button", { name: "Keep on this device" }).press("Enter");
  await expect(kept).toContainText("Clients");
  await takePictures(page, "kept-places");
  await expectAccessible(page);
  // Out of the folder and into a tag that stays here.
  await openConversation(page, "Boats");
  await page.keyboard.press("ControlOrMeta+Shift+o");
  await page.getByRole("option", { name: "No folder" }).click();
  await expect(
    page.getByText(
      /^Took “.*” out of all folders\. No folder or tag keeps it on this device any more\.$/,
    ),
  ).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Shift+l");
  await page.keyboard.type("hush");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Filter by tag" }).press("Enter");
  await page.getByRole("menuitem", { name: "hush" }).press("Enter");
  await page.getByRole("button", { name: "Actions for tag hush" }).press("Enter");
  await page.getByRole("menuitem", { name: "Keep on this device" }).press("Enter");
  await composer(page).fill("And how do canary-egret boats turn?");
  await expect(routeLine(page)).toContainText("it has the tag “hush”");
  await takePictures(page, "kept-tag");
  await app.close();
  expect(provider.connections()).toBe(0);
  const routes = readJournal(profile.archiveDir).filter(({ kind }) => kind === "route");
  expect(routes).toMatchObject([{ body: { reasons: ["kept-folder"], keptBy: "Clients" } }]);
  profile.remove();
  await provider.close();
});

function voterSwitch(page: Page): Locator {
  return page.getByRole("switch", { name: "Let the loaded chat model judge too" });
}

test("privacy can be used by everyone", async () => {
  test.setTimeout(120_000);
  const provider = await startProvider("compatible");
  const profile = createProfile();
  const app = await launchWithRemote(profile, [endpointOf(provider)]);
  const { page } = app;
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await composer(page).fill("My card is 4929 3258 2713 6822.");
  await expect(routeLine(page)).toContainText("Stays on this device");
  await expectAccessible(page, "the composer with what keeps it here");
  await page.getByRole("button", { name: "Why?" }).click();
  await expectAccessible(page, "the reasons");
  await page.keyboard.press("Escape");
  for (const tab of ["Policy", "Remote models", "Own terms", "What left"] as const) {
    await openPrivacy(page, tab);
    await expectAccessible(page, tab);
  }
  await openPrivacy(page, "Remote models");
  await page.getByRole("button", { name: "Edit The compatible one" }).click();
  await expectAccessible(page, "an endpoint");
  await app.close();
  profile.remove();
  await provider.close();
});
