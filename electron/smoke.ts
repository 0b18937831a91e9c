/** The window as a person's hands and eyes have it: what is on the page, and the keyboard. */
export interface Page {
  /** Evaluates an expression in the page. */
  read(expression: string): Promise<unknown>;
  type(text: string): void;
  pressEnter(): void;
}

const question = "The capital of France is";
const pollMs = 100;

/**
 * Asks one question through the page and resolves with the finished answer's text.
 * Rejects when the composer or the answer does not appear within `timeoutMs`, or the answer failed.
 */
export async function askThroughPage(page: Page, timeoutMs: number): Promise<string> {
  const deadline = Date.now() + timeoutMs;
  await until(
    page,
    `(() => { const box = document.querySelector("[data-composer]"); if (!box || box.disabled) return false; box.focus(); return true; })()`,
    deadline,
    "the window shows no composer",
  );
  page.type(question);
  await until(
    page,
    `document.querySelector("[data-composer]").value === ${JSON.stringify(question)}`,
    deadline,
    "the composer does not take text",
  );
  page.pressEnter();
  const finished = `document.querySelector("[data-message-role=assistant][data-message-status]:not([data-message-status=active])")`;
  await until(page, `${finished} !== null`, deadline, "no answer was finished");
  const status = await page.read(`${finished}.dataset.messageStatus`);
  const text = await page.read(`${finished}.querySelector("[data-message-text]")?.innerText ?? ""`);
  if (status !== "complete" || typeof text !== "string" || text.trim() === "") {
    throw new Error(
      `the answer ended as "${String(status)}" with the text ${JSON.stringify(text)}`,
    );
  }
  return text.trim();
}

async function until(
  page: Page,
  expression: string,
  deadline: number,
  complaint: string,
): Promise<void> {
  while ((await page.read(expression)) !== true) {
    if (Date.now() > deadline) throw new Error(complaint);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
