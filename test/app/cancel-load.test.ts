import { type RunningApp, expect, test } from "./support/app.ts";
import { holdCalls } from "./support/held-calls.ts";
import { ready } from "./support/person.ts";
import type { EngineState } from "../../electron/shared/state.ts";

const idle = {
  status: "ready",
  backend: null,
  loading: null,
  loaded: null,
  message: null,
} as const satisfies EngineState;

/** Tells the window what the engine does, as main would of a model far larger than those at hand. */
async function tell({ electron }: RunningApp, state: EngineState): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, engine) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send("freehold:event", "engine.changed", engine);
  }, state);
}

test("a load that is cancelled says so until it has ended", async ({ app, page }) => {
  await ready(page);
  await page.keyboard.press("ControlOrMeta+Shift+m");
  await page.getByRole("button", { name: "Import a GGUF file…" }).waitFor();
  const main = page.getByRole("main");
  await tell(app, { ...idle, loading: { modelId: "large", name: "Large", progress: 0.1 } });
  await expect(main).toContainText("Loading Large");

  const refused = await holdCalls(app, "model.unload");
  await main.getByRole("button", { name: "Cancel", exact: true }).click();
  await expect(main.getByRole("button", { name: "Cancelling…" })).toBeDisabled();
  await refused.refuse("It could not be ended.");
  await expect(main.getByRole("button", { name: "Cancel", exact: true })).toBeEnabled();
  await expect(page.getByText("It could not be ended.", { exact: true })).toBeVisible();

  await main.getByRole("button", { name: "Cancel", exact: true }).click();
  await tell(app, idle);
  await expect(main).toContainText("No model is loaded");
  await expect(main.getByRole("progressbar")).toHaveCount(0);
});
