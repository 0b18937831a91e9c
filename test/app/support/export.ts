import type { ElectronApplication, Page } from "playwright";

/** Runs a command of the palette by its name. */
export async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("dialog").getByRole("combobox").fill(words);
  await page.getByRole("option", { name: words, exact: true }).click();
}

/** Chooses a format by keyboard. */
export async function chooseFormat(page: Page, name: string): Promise<void> {
  await page.getByRole("combobox", { name: /^Format/ }).press("Enter");
  await page.getByRole("option", { name: new RegExp(`^${name}`) }).press("Enter");
}

/** Answers the system's next save dialogs; with `null` as one who changes their mind. */
export async function saveAs(
  electron: ElectronApplication,
  filePath: string | null,
): Promise<void> {
  await electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: path === null, filePath: path ?? "" });
  }, filePath);
}

/** Presses the button that begins the export which was put together. */
export async function exportNow(page: Page): Promise<void> {
  await page.getByRole("tabpanel").getByRole("button", { name: "Export…" }).click();
}
