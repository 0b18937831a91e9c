import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright";

/** What the bench does at the window, and how it knows that the window has done it. */

const limitMs = 60_000;

/** Waits until the conversation is in the list; it must be among those at its top. */
export async function waitForConversation(page: Page, id: string): Promise<void> {
  await page.locator(`[data-conversation-id="${id}"]`).waitFor({ timeout: limitMs });
}

/** Opens a conversation; returns the milliseconds from the click to the frame after its newest message was there. */
export async function openConversation(page: Page, id: string, newestId: string): Promise<number> {
  const ms = await page.evaluate(
    ([conversationId, messageId, most]) =>
      new Promise<number>((resolve) => {
        const startMs = performance.now();
        const look = (): void => {
          const text = document.querySelector(
            `[data-message-id="${messageId}"] [data-message-text]`,
          )?.textContent;
          const isThere = text !== undefined && text !== "";
          if (isThere || performance.now() - startMs > most)
            requestAnimationFrame(() => resolve(performance.now() - startMs));
          else requestAnimationFrame(look);
        };
        document.querySelector<HTMLElement>(`[data-conversation-id="${conversationId}"]`)?.click();
        look();
      }),
    [id, newestId, limitMs] as const,
  );
  if (ms > limitMs) throw new Error(`The conversation ${id} did not show its newest message.`);
  return ms;
}

/** Turns the wheel up through the thread, quickly, then jumps to places all over it, as dragging its bar would. */
export async function scrollThread(page: Page): Promise<void> {
  const thread = page.locator('[role="feed"]');
  await thread.hover();
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, -400);
    await wait(30);
  }
  for (const share of [0.1, 0.9, 0.3, 0.7, 0.5, 0, 1]) {
    await thread.evaluate((element, to) => {
      element.scrollTop = to * element.scrollHeight;
    }, share);
    await wait(300);
  }
}

/**
 * Writes a prompt into the composer, which must have the focus, and sends it. By keys alone: searching the page for the
 * field would be work for the very thread that is measured.
 */
export async function sendPrompt(page: Page, text: string): Promise<void> {
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
}

/** Puts the focus into the composer. */
export async function focusComposer(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Message", exact: true }).focus();
}
