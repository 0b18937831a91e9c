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
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["test/unit/**/*.test.{ts,tsx}"], testTimeout: 15_000 },
      },
      {
        extends: true,
        test: {
          name: "engine",
          include: ["test/engine/**/*.test.ts"],
          // Real weights want the whole machine: one file at a time, in a process of its own.
          pool: "forks",
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
