import type { Locator, Page } from "playwright";
import { provenance, remoteProvenance } from "../unit/views/answers.ts";
import { expect, launch, test } from "./support/app.ts";
import { type PastConversation, writePast } from "./support/archive.ts";
import { expectAccessible } from "./support/axe.ts";
import { ready } from "./support/person.ts";
import { createProfile } from "./support/profile.ts";

const cellar = remoteProvenance({
  zone: "own",
  endpointId: "e-cellar",
  endpointName: "Cellar",
  modelId: "llama-70b",
});
const cloud = remoteProvenance({
  zone: "third-party",
  endpointId: "e-cloud",
  endpointName: "Cloud",
  modelId: "large",
});

const conversations: readonly Omit<PastConversation, "turns">[] = [
  {
    title: "Here",
    provenance: { ...provenance, model: { ...provenance.model, name: "Small 3B" } },
  },
  { title: "In the house", provenance: cellar },
  { title: "Far away", provenance: cloud },
  { title: "Brought", imported: { source: "chatgpt", model: "gpt-4o" } },
  { title: "Praised", rating: 1 },
  { title: "Blamed", rating: -1 },
  { title: "Brewing", tags: ["beer"] },
  { title: "Put away", isArchived: true },
  { title: "With a list", attachments: [{ name: "malts.csv", sizeBytes: 6, text: "pale;3" }] },
];

/** Every message has the word that is looked for, and no title has it. */
const turns = [["Which barley is malted?", "The barley of two rows."]] as const;

/** What each choice leaves: the titles of the messages' conversations, or how many messages there are. */
const choices = [
  ["Answered by", "Small 3B", ["Here"]],
  ["Answered by", "llama-70b", ["In the house"]],
  ["Answered by", "gpt-4o", ["Brought"]],
  ["Answered where", "On this device", ["Here"]],
  ["Answered where", "On a server of mine", ["In the house"]],
  ["Answered where", "On somebody else's server", ["Far away"]],
  ["Answered where", "In another app, and imported", ["Brought"]],
  ["Answered where", "Cellar", ["In the house"]],
  ["Answered where", "Cloud", ["Far away"]],
  ["Rated", "Good", ["Praised"]],
  ["Rated", "Bad", ["Blamed"]],
  ["Tag", "beer", ["Brewing", "Brewing"]],
  ["Archived conversations", "Only these", ["Put away", "Put away"]],
  ["Archived conversations", "Without them", 16],
] as const;

function hits(page: Page): Locator {
  return page.locator("[data-hit-message-id]");
}

function chips(page: Page): Locator {
  return page.getByRole("button", { name: /^Remove filter: / });
}

/** The first line of each is the title of its conversation. */
async function expectFound(page: Page, found: readonly string[] | number): Promise<void> {
  const count = typeof found === "number" ? found : found.length;
  const said = count === 1 ? "1 message" : `${count} messages`;
  await expect(page.locator("[data-answered=barley]")).toHaveText(said);
  if (typeof found === "number") return;
  await expect(hits(page).locator("p:first-child > span:first-child")).toHaveText([...found]);
}

async function chooseByKeyboard(page: Page, label: string, choice: string): Promise<void> {
  await page.getByRole("combobox", { name: new RegExp(`^${label}`) }).press("Enter");
  await page.getByRole("option", { name: choice, exact: true }).press("Enter");
}

test("each filter leaves what fits it, says so, and can be taken away again", async () => {
  const profile = createProfile();
  await writePast(
    profile,
    conversations.map((conversation) => ({ ...conversation, turns })),
  );
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  await page.keyboard.press("ControlOrMeta+Shift+F");
  await page.keyboard.type("barley");
  await expectFound(page, 18);
  await page.getByRole("button", { name: "Filters" }).click();

  for (const [index, [label, choice, found]] of choices.entries())
    await test.step(`${label}: ${choice}`, async () => {
      await chooseByKeyboard(page, label, choice);
      await expectFound(page, found);
      await expect(chips(page)).toHaveText([`${label}: ${choice}`]);
      // At its chip and in its field by turns.
      if (index % 2 === 0) await chips(page).click();
      else await chooseByKeyboard(page, label, "Any");
      await expectFound(page, 18);
      await expect(chips(page)).toHaveCount(0);
    });

  const hasFile = page.getByRole("switch", { name: "Has a file" });
  await hasFile.press("Space");
  await expectFound(page, ["With a list"]);
  await expect(chips(page)).toHaveText(["Has a file"]);
  await chips(page).press("Enter");
  await expectFound(page, 18);
  await expect(hasFile).not.toBeChecked();

  // Two at once leave what fits both, and go together.
  await chooseByKeyboard(page, "Answered where", "Cellar");
  await chooseByKeyboard(page, "Rated", "Good");
  await expect(chips(page)).toHaveText(["Answered where: Cellar", "Rated: Good"]);
  await expect(page.getByText("No message and no title has this")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Clear filters" }).first().click();
  await expectFound(page, 18);
  await expect(chips(page)).toHaveCount(0);
  await app.close();
  profile.remove();
});
