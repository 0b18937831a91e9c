import { expect, test } from "vitest";
import { findBreaches } from "../../../scripts/walls.ts";

test("finds a socket that is imported late, where the linter does not look", () => {
  const source = 'const open = () => import("node:net");';
  expect(findBreaches("electron/core/turns/turns.ts", source)).toHaveLength(1);
  expect(findBreaches("electron/core/remote/egress.ts", source)).toEqual([]);
});

test("keeps Node out of the window and leaves it to the core", () => {
  const source = 'import { join } from "node:path";';
  expect(findBreaches("renderer/app.tsx", source)).toHaveLength(1);
  expect(findBreaches("electron/shared/state.ts", source)).toHaveLength(1);
  expect(findBreaches("electron/core/settings.ts", source)).toEqual([]);
});

test("does not mind names that only resemble a guarded one", () => {
  const source = 'import { a } from "./electron-like.ts";\nimport { b } from "../http/b.ts";';
  expect(findBreaches("electron/core/a.ts", source)).toEqual([]);
});

test.each([
  'const open = () => import(/* late */ "node:net");',
  "const open = () => import(`node:net`);",
  'const open = () => import("node:" + "net");',
  'const open = createRequire(import.meta.url)("node:net");',
  'const open = process["getBuiltinModule"]("node:net");',
  'import { spawn } from "node:child_process";',
  'const open = () => session.defaultSession.fetch("https://example.org");',
  "const { WebSocket: Line } = globalThis;",
])("sees through %s", (source) => {
  expect(findBreaches("electron/core/turns/turns.ts", source)).not.toEqual([]);
});

test("does not mind the same words in texts and comments", () => {
  const source = '// import("node:net")\nexport const a = "fetch from node:net with require()";';
  expect(findBreaches("renderer/app.tsx", source)).toEqual([]);
});

test("lets each file that needs a way through have it, and only that", () => {
  const fork = 'import { fork } from "node:child_process";\nexport const a = fork;';
  expect(findBreaches("electron/core/engine/fork.ts", fork)).toEqual([]);
  expect(findBreaches("electron/main.ts", fork)).toHaveLength(1);
  const ask = 'export const a = () => fetch("https://example.org");';
  expect(findBreaches("electron/core/remote/egress.ts", ask)).toEqual([]);
  expect(findBreaches("electron/core/engine/fork.ts", ask)).toHaveLength(1);
});
