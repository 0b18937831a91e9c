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
  lint("electron/core/remote/providers/sdk-model.ts", 'export const a = () => fetch("x");'),
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
  lint("renderer/w-rtc.ts", "export const a = () => new RTCPeerConnection();"),
  lint("renderer/w-transport.ts", 'export const a = () => new WebTransport("x");'),
  lint("renderer/w-events.ts", 'export const a = () => new EventSource("x");'),
  lint("renderer/w-xhr.ts", "export const a = () => new XMLHttpRequest();"),
  lint("renderer/w-beacon.ts", 'export const a = () => navigator.sendBeacon("x");'),
  lint("renderer/w-window.ts", 'export const a = () => window.fetch("x");'),
  lint(
    "electron/window.ts",
    'import { session } from "electron";\nexport const a = () => session.defaultSession.fetch("x");',
  ),
  lint("electron/core/w-eval.ts", "export const a = () => new Function('return 1');"),
  lint("renderer/w-default.ts", "const a = 1;\nexport default a;"),
  lint("renderer/w-any.ts", "export const a = (b: any): number => b.c;"),

  scan("electron/core/w-dynamic.ts", 'export const a = () => import("node:http");'),
  scan("electron/core/w-require.ts", 'export const a = require("electron");'),
  scan("electron/core/w-builtin.ts", 'export const a = process.getBuiltinModule("node:tls");'),
  scan("renderer/w-dynamic.ts", 'export const a = () => import("fs");'),
  scan("electron/core/remote/providers/w-option.ts", "export const a = { fetch: null };"),
  scan("electron/core/w-comment.ts", 'export const a = () => import(/* late */ "node:net");'),
  scan("electron/core/w-computed.ts", 'export const a = () => import("node:" + "net");'),
  scan("electron/core/w-quasi.ts", "export const a = () => import(`node:net`);"),
  scan("electron/core/w-variable.ts", "export const a = (name: string) => import(name);"),
  scan(
    "electron/core/w-create.ts",
    'import { createRequire } from "node:module";\nexport const a = createRequire(import.meta.url)("node:net");',
  ),
  scan(
    "electron/core/w-module.ts",
    'import * as loader from "node:module";\nexport const a = loader["createRequire"](import.meta.url);',
  ),
  scan("electron/core/w-key.ts", 'export const a = process["getBuiltinModule"]("net");'),
  scan("electron/core/w-equals.ts", 'import a = require("node:net");\nexport { a };'),
  scan("electron/core/w-eval.ts", "export const a = new Function(\"return import('net')\");"),
  scan(
    "electron/core/w-spawn.ts",
    'import { spawn } from "node:child_process";\nexport const a = () => spawn("curl");',
  ),
  scan("electron/main.ts", 'import { execFile } from "child_process";\nexport const a = execFile;'),
  scan(
    "electron/window.ts",
    'import { session } from "electron";\nexport const a = () => session.defaultSession.fetch("x");',
  ),
  scan(
    "electron/ipc.ts",
    'import * as all from "electron";\nexport const a = () => all.net.request("x");',
  ),
  scan("electron/guard.ts", 'import { net as n } from "electron";\nexport const a = n;'),
  scan("electron/core/w-taken.ts", "const { fetch: a } = globalThis;\nexport { a };"),
  scan("renderer/w-elsewhere.ts", 'export const a = () => import("https://example.org/a.js");'),
  scan("renderer/w-computed.ts", "export const a = (name: string) => import(`./${name}.ts`);"),
  ...["new RTCPeerConnection()", 'navigator.sendBeacon("x")', 'new EventSource("x")'].map(network),
  ...['new WebSocket("x")', 'new WebTransport("x")', "new XMLHttpRequest()"].map(network),
  ...['fetch("x")', 'window["fetch"]("x")', 'globalThis.fetch("x")'].map(network),
];

/** The window has no network: both the linter and the scan say so; this one is for the scan. */
function network(expression: string): WrongFile {
  const name = expression.replaceAll(/\W+/g, "-").toLowerCase();
  return scan(`renderer/w-network-${name}.ts`, `export const a = () => ${expression};`);
}

function types(path: string, source: string): WrongFile {
  return { path, source, by: "types" };
}

function lint(path: string, source: string): WrongFile {
  return { path, source, by: "lint" };
}

function scan(path: string, source: string): WrongFile {
  return { path, source, by: "scan" };
}
