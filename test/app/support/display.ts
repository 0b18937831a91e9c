import process from "node:process";
import { openHiddenDisplay } from "../../../scripts/display.ts";

/**
 * Gives this worker's windows a screen of their own on Linux: windows on one screen take the focus and the clipboard from
 * each other. Returns how to take it down.
 */
export async function useOwnDisplay(): Promise<() => void> {
  const { env, stop } = await openHiddenDisplay();
  if (env.DISPLAY !== undefined) process.env.DISPLAY = env.DISPLAY;
  if (env.WAYLAND_DISPLAY === undefined) delete process.env.WAYLAND_DISPLAY;
  return stop;
}
