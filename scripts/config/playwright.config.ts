import { join } from "node:path";
import process from "node:process";
import { defineConfig } from "playwright/test";

const rootDir = process.cwd();

export default defineConfig({
  testDir: join(rootDir, "test/app"),
  testMatch: "**/*.test.ts",
  outputDir: join(rootDir, ".cache/app-test-results"),
  reporter: [[join(rootDir, "scripts/config/playwright-reporter.ts")]],
  // Opening the app is mostly waiting. Each worker has a display of its own (support/display.ts), and answers take one
  // thread each (support/settings.ts), so that two of them do not make each other late.
  workers: 2,
  fullyParallel: false,
  // For a start of Electron that hangs; the reporter counts anything else that needed it as failed.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
});
