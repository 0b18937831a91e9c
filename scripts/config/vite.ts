import { builtinModules } from "node:module";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import type { InlineConfig } from "vite";
import { mainEntries, preloadEntry, rendererHtml } from "./entries.ts";

const nodeBuiltins = [...builtinModules, /^node:/];

/** Main, engine, CLI and workers: modules for Node 20 and newer, packages bundled but these two. */
export function mainConfig(rootDir: string): InlineConfig {
  const input = Object.fromEntries(
    Object.entries(mainEntries).map(([name, file]) => [name, join(rootDir, file)]),
  );
  return {
    ...common(rootDir),
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: true,
      target: "node20",
      outDir: join(rootDir, "dist/main"),
      emptyOutDir: true,
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        input,
        external: ["electron", "node-llama-cpp", ...nodeBuiltins],
        output: {
          format: "es",
          entryFileNames: "[name].js",
          chunkFileNames: "[name]-[hash].js",
        },
      },
    },
  };
}

/** The bridge. A sandboxed preload script cannot be a module, so everything goes into one file. */
export function preloadConfig(rootDir: string): InlineConfig {
  return {
    ...common(rootDir),
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: true,
      target: "chrome130",
      outDir: join(rootDir, "dist/preload"),
      emptyOutDir: true,
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        input: { preload: join(rootDir, preloadEntry) },
        external: ["electron"],
        output: { format: "cjs", entryFileNames: "[name].cjs", codeSplitting: false },
      },
    },
  };
}

/** The window. Nothing inline and nothing as `data:`, for its policy allows files of the app only. */
export function rendererConfig(rootDir: string): InlineConfig {
  return {
    ...common(rootDir),
    root: join(rootDir, "renderer"),
    base: "./",
    plugins: [react()],
    // As a module, the highlighter's worker loads a language when a message first has it.
    worker: { format: "es" },
    build: {
      target: "chrome130",
      outDir: join(rootDir, "dist/renderer"),
      emptyOutDir: true,
      sourcemap: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Files come from the disk, so the size of a chunk matters little.
      chunkSizeWarningLimit: 4096,
      rolldownOptions: { input: join(rootDir, rendererHtml) },
    },
  };
}

function common(rootDir: string): InlineConfig {
  return {
    configFile: false,
    root: rootDir,
    publicDir: false,
    logLevel: "warn",
    clearScreen: false,
    cacheDir: join(rootDir, ".cache/vite"),
  };
}
