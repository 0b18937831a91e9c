/** A file that must be refused. `by` names the tool that has to refuse it. */
export interface WrongFile {
  readonly path: string;
  readonly source: string;
  readonly by: "types" | "lint" | "scan";
}

/**
 * One wrong file for each wall. The check lays them into a copy of the folders and fails when a
 * tool lets one pass, so a wall cannot fall down unnoticed.
 */
export const wrongFiles: readonly WrongFile[] = [
  types("electron/shared/w-dom.ts", "export const title: string = document.title;"),
  types("electron/shared/w-buffer.ts", "export const one = Buffer.alloc(1);"),
  types("electron/core/w-dom.ts", "export const title: string = document.title;"),
  types("electron/w-dom.ts", "export const title: string = document.title;"),
  types("renderer/w-buffer.ts", "export const one = Buffer.alloc(1);"),
  types("renderer/w-process.ts", "export const home = process.env.HOME;"),
  types("renderer/w-index.ts", "export const first: string = (['a'] as string[])[0];"),
  types("electron/core/w-enum.ts", "export enum Colour { Red }"),

  lint("electron/core/w-electron.ts", 'import { app } from "electron";\nexport const a = app;'),
  lint("electron/core/w-renderer.ts", 'export { App } from "../../renderer/app.tsx";'),
  lint("electron/core/w-llama.ts", 'export { getLlama } from "node-llama-cpp";'),
  lint("electron/core/w-socket.ts", 'export { connect } from "node:net";'),
  lint("electron/core/w-https.ts", 'import { get } from "node:https";\nexport const a = get;'),
  lint("electron/core/w-fetch.ts", 'export const a = () => fetch("x");'),
  lint("electron/core/w-global.ts", 'export const a = () => globalThis.fetch("x");'),
  lint("electron/core/engine/llama/w-electron.ts", 'export { app } from "electron";'),
  lint("electron/main.ts", 'import { net } from "electron";\nexport const a = net;'),
  lint("electron/cli.ts", 'import { app } from "electron";\nexport const a = app;'),
  lint("electron/preload.ts", 'import { join } from "node:path";\nexport const a = join;'),
  lint("electron/shared/w-node.ts", 'import { join } from "node:path";\nexport const a = join;'),
  lint("electron/shared/w-core.ts", 'export { createCore } from "../core/core.ts";'),
  lint("renderer/w-node.ts", 'import { join } from "node:path";\nexport const a = join;'),
  lint("renderer/w-core.ts", 'export { createCore } from "../electron/core/core.ts";'),
  lint("renderer/views/w-main.ts", 'export { a } from "../../electron/main.ts";'),
  lint("renderer/w-socket.ts", 'export const a = () => new WebSocket("ws://x");'),
  lint("renderer/w-default.ts", "const a = 1;\nexport default a;"),
  lint("renderer/w-any.ts", "export const a = (b: any): number => b.c;"),

  scan("electron/core/w-dynamic.ts", 'export const a = () => import("node:http");'),
  scan("electron/core/w-require.ts", 'export const a = require("electron");'),
  scan("electron/core/w-builtin.ts", 'export const a = process.getBuiltinModule("node:tls");'),
  scan("renderer/w-dynamic.ts", 'export const a = () => import("fs");'),
];

function types(path: string, source: string): WrongFile {
  return { path, source, by: "types" };
}

function lint(path: string, source: string): WrongFile {
  return { path, source, by: "lint" };
}

function scan(path: string, source: string): WrongFile {
  return { path, source, by: "scan" };
}
