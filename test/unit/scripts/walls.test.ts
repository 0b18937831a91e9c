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
