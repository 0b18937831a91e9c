import { availableParallelism } from "node:os";
import { join } from "node:path";
import process from "node:process";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { OutcomeReporter } from "./vitest-reporter.ts";

export default defineConfig({
  root: process.cwd(),
  plugins: [react()],
  cacheDir: ".cache/vite",
  test: {
    reporters: [new OutcomeReporter()],
    globalSetup: join(process.cwd(), "scripts/config/vitest-temporary-folder.ts"),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/unit/**/*.test.{ts,tsx}"],
          testTimeout: 15_000,
          // Programs that are started again and again to be killed are read as TypeScript once.
          env: { NODE_COMPILE_CACHE: join(process.cwd(), ".cache/compiled") },
          // Left to itself it leaves a core idle: half of a small machine.
          maxWorkers: Math.max(2, availableParallelism() - 1),
        },
      },
      {
        extends: true,
        test: {
          name: "engine",
          include: ["test/engine/**/*.test.ts"],
          // Each file in a process of its own, two at a time: their engines take one thread each.
          pool: "forks",
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
