import type { Page } from "playwright";
import { runCommand } from "./export.ts";

/** Archive, Erase. */
export async function openErase(page: Page): Promise<void> {
  await runCommand(page, "Erase conversations");
  await page.getByRole("tab", { name: "Erase" }).waitFor();
}
