import type { ElectronApplication, Page } from "playwright";

/** Answers the system's next file dialogs with these files, as if the person had chosen them. */
export async function chooseFiles(
  electron: ElectronApplication,
  paths: readonly string[],
): Promise<void> {
  await electron.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, paths);
}

/** Drags files from the desktop to a place of the window and lets go, as Chromium itself would report it. */
export async function dropFiles(
  page: Page,
  paths: readonly string[],
  target = page.getByRole("main"),
): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error("There is nothing to drop files on.");
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, ...place, data });
  await session.detach();
}
