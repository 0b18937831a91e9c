import type { Locator, Page } from "playwright";
import { expect } from "playwright/test";
import { beginWith, briefAnswers, endlessAnswers } from "./settings.ts";

/** What a person does at the window and sees of it. */

export function composer(page: Page): Locator {
  return page.getByRole("textbox", { name: "Message", exact: true });
}

/** Types into the composer and presses Enter. */
export async function ask(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await composer(page).press("Enter");
}

/** Waits until a message can be written; when it cannot, says what the window shows instead. */
export async function ready(page: Page): Promise<void> {
  try {
    await composer(page).waitFor({ timeout: 30_000 });
  } catch (error) {
    const shown = await page.locator("body").innerText();
    throw new Error(`There is no composer. The window shows: ${JSON.stringify(shown)}`, {
      cause: error,
    });
  }
}

export function answers(page: Page): Locator {
  return page.locator('[data-message-role="assistant"]');
}

export function prompts(page: Page): Locator {
  return page.locator('[data-message-role="user"]');
}

/** One of the short messages that go by themselves. Assistive technology is told the same words, elsewhere. */
export function toast(page: Page, words: string | RegExp): Locator {
  return page.getByRole("region", { name: /^Notifications/ }).getByText(words);
}

/** Waits until the newest answer of the thread has ended in the given way and returns its text. */
export async function finishedAnswer(
  page: Page,
  status: string | RegExp = "complete",
): Promise<string> {
  const answer = answers(page).last();
  await expect(answer).toHaveAttribute("data-message-status", status, { timeout: 60_000 });
  return (await answer.locator("[data-message-text]").innerText()).trim();
}

/** Waits until the newest answer is being written, or what `status` says instead, and has some text. */
export async function streamingAnswer(
  page: Page,
  status: string | RegExp = "active",
): Promise<Locator> {
  const answer = answers(page).last();
  await expect(answer).toHaveAttribute("data-message-status", status, { timeout: 60_000 });
  await expect(answer.locator("[data-message-text]")).not.toBeEmpty({ timeout: 60_000 });
  return answer;
}

/** A question for `endlessAnswers`: what follows goes on until it is stopped or the context is full. */
export const endlessQuestion =
  "Write a very long story about the sea, a lighthouse and five thousand ships.";

/** Asks in a new conversation for an answer without end, and waits for its first words. Others stay brief. */
export async function askEndlessly(page: Page): Promise<Locator> {
  await ready(page);
  await beginWith(page, endlessAnswers);
  await ask(page, endlessQuestion);
  const answer = await streamingAnswer(page);
  await beginWith(page, briefAnswers);
  return answer;
}

/** Opens the conversation in the list whose name holds `name`; the newest one without it. */
export async function openConversation(page: Page, name = ""): Promise<void> {
  await page.locator("[data-conversation-id]").filter({ hasText: name }).first().click();
}

/** Rendered text lacks the marks of lists and has spaces of its own: only the letters count. */
export function letters(text: string): string {
  return text.replace(/[^\p{Letter}]+/gu, "");
}
