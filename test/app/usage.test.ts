import type { Page } from "playwright";
import type { RemoteProvenance } from "../../electron/shared/provenance.ts";
import { provenance, remoteProvenance } from "../unit/views/answers.ts";
import { expect, launch, test } from "./support/app.ts";
import { type PastConversation, writePast } from "./support/archive.ts";
import { expectAccessible } from "./support/axe.ts";
import { outputsIn, readJournal } from "./support/journal.ts";
import { ask, finishedAnswer, openConversation, prompts, ready } from "./support/person.ts";
import { createProfile } from "./support/profile.ts";
import { takePictures } from "./support/screenshots.ts";

const dayMs = 86_400_000;

function daysAgo(days: number): string {
  return new Date(Date.now() - days * dayMs).toISOString();
}

function remote(zone: "own" | "third-party", costUsd: number | null): RemoteProvenance {
  const modelId = zone === "own" ? "llama-70b" : "far-large";
  return {
    ...remoteProvenance({ zone, endpointId: zone, endpointName: "Far", modelId }),
    tokens: { prompt: 900, cached: 0, output: 100, reasoning: 0 },
    costUsd,
  };
}

/** Thirty days of every kind of answer, and one conversation long before them. */
const past: readonly PastConversation[] = [
  ...Array.from({ length: 24 }, (_, index) => ({
    title: `Here ${index}`,
    turns: Array.from({ length: 1 + ((index * 7) % 5) }, () => ["A prompt", "An answer"] as const),
    at: daysAgo(1 + index),
    provenance,
  })),
  { title: "Far", turns: [["?", "!"]], at: daysAgo(2), provenance: remote("third-party", 0.25) },
  {
    title: "Far too",
    turns: [["?", "!"]],
    at: daysAgo(9),
    provenance: remote("third-party", null),
  },
  { title: "Own", turns: [["?", "!"]], at: daysAgo(4), provenance: remote("own", null) },
  {
    title: "Brought",
    turns: [["?", "!"]],
    at: daysAgo(12),
    imported: { source: "chatgpt", model: "gpt-4o" },
  },
  { title: "Long before", turns: [["?", "!"]], at: daysAgo(50), provenance },
];

async function openUsage(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("dialog").getByRole("combobox").fill("Show usage");
  await page.getByRole("option", { name: "Show usage", exact: true }).click();
  await page.getByRole("tab", { name: "Usage", selected: true }).waitFor();
}

function card(page: Page, name: string) {
  return page.locator("dl > div").filter({ has: page.getByText(name, { exact: true }) });
}

test("usage counts what was asked and answered, and what is erased no longer", async () => {
  const profile = createProfile();
  await writePast(profile, past);
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  await openUsage(page);
  // 24 conversations of 1 to 5 turns, and four of one.
  await expect(card(page, "Messages")).toContainText("150");
  await expect(card(page, "Messages")).toContainText("75 prompts, 74 answers, 1 imported");
  await expect(card(page, "Messages")).toContainText("75 times the 30 days before");
  await expect(card(page, "On this device")).toContainText("96%");
  await expect(card(page, "Cost")).toContainText("$0.25");
  await expect(card(page, "Cost")).toContainText("1 without a price");
  await takePictures(page, "usage");
  await expectAccessible(page);

  // One stop for each chart; arrows go through time.
  const costs = page.getByRole("slider", { name: "Cost" });
  await costs.focus();
  await expect(costs).toHaveAttribute("aria-valuetext", /\$0\.00$/);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(costs).toHaveAttribute("aria-valuetext", /Others’ servers \$0\.25$/);
  await page.getByRole("radio", { name: "Tables" }).click();
  await expect(page.getByRole("group", { name: "Messages" }).getByRole("row")).toHaveCount(31);
  await takePictures(page, "usage-tables");
  await expectAccessible(page);
  await page.getByRole("radio", { name: "All" }).click();
  await expect(card(page, "Messages")).toContainText("152");
  await page.getByRole("radio", { name: "7 days", exact: true }).click();
  await page.getByRole("radio", { name: "Charts" }).click();
  const models = page.getByRole("group", { name: "Models" });
  await expect(models.getByRole("row").nth(1)).toContainText("12.3");
  await takePictures(page, "usage-week");

  const [messagesBefore, tokensBefore] = [await countMessages(page), await countTokens(page)];
  await page.keyboard.press("ControlOrMeta+n");
  await ask(page, "Say one.");
  await finishedAnswer(page);
  await ask(page, "Say two.");
  await expect(prompts(page)).toHaveCount(2);
  await finishedAnswer(page);
  await openWeek(page);
  await expect.poll(() => countMessages(page)).toBe(messagesBefore + 4);
  const used = [...outputsIn(readJournal(profile.archiveDir)).values()]
    .slice(-2)
    .map(({ provenance: made }) => (made?.tokens?.prompt ?? 0) + (made?.tokens?.output ?? 0));
  expect(used.every((tokens) => tokens > 0)).toBe(true);
  expect(await countTokens(page)).toBe(tokensBefore + sum(used));

  await openConversation(page, "Say one.");
  await prompts(page).nth(1).hover();
  await prompts(page).nth(1).getByRole("button", { name: "Erase…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Erase", exact: true }).click();
  await expect(prompts(page)).toHaveCount(1);
  // Until all is off the disk it stays, and takes the keys.
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await openWeek(page);
  await expect.poll(() => countMessages(page)).toBe(messagesBefore + 2);
  expect(await countTokens(page)).toBe(tokensBefore + sum(used.slice(0, 1)));
  await page.getByRole("tab", { name: "Erase" }).click();
  await page.getByRole("button", { name: "Erase everything…" }).click();
  const everything = page.getByRole("dialog", { name: "Erase everything you ever said here?" });
  await everything.getByRole("textbox").fill("erase everything");
  await everything.getByRole("button", { name: "Erase everything" }).click();
  await expect(page.locator("[data-conversation-id]")).toHaveCount(0);
  // The list is empty while the dialog is still there, and below a dialog no keys are taken.
  await expect(everything).toBeHidden();
  await openUsage(page);
  await expect(page.getByText("Nothing was asked yet")).toBeVisible();
  await takePictures(page, "usage-empty");
  await expectAccessible(page);
  await app.close();
  profile.remove();
});

test("usage that is left open goes on to the days that come", async () => {
  const profile = createProfile();
  await writePast(profile, [{ title: "Here", turns: [["?", "!"]], provenance }]);
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  await page.clock.install();
  await openWeek(page);
  await expect(card(page, "Messages")).toContainText("1 prompt, 1 answer");
  await page.clock.fastForward(8 * dayMs);
  await expect(page.getByText("Nothing was asked in this time.")).toBeVisible();
  await app.close();
  profile.remove();
});

async function openWeek(page: Page): Promise<void> {
  await openUsage(page);
  await page.getByRole("radio", { name: "7 days", exact: true }).click();
}

async function countMessages(page: Page): Promise<number> {
  return numberIn(await card(page, "Messages").locator("dd").first().innerText());
}

/** Of this device, as the legend of the chart has them. */
async function countTokens(page: Page): Promise<number> {
  const chart = page.getByRole("figure", { name: "Tokens" });
  return numberIn(await chart.getByRole("listitem").filter({ hasText: "This device" }).innerText());
}

function numberIn(text: string): number {
  return Number(text.replace(/\D/g, ""));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
