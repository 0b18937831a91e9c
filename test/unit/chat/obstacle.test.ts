import { expect, test } from "vitest";
import { describeObstacle } from "../../../renderer/views/chat/obstacle.ts";

const ready = { isReady: true, problem: null };

test("lets a prompt follow a thread that is loaded from a library that is whole", () => {
  expect(describeObstacle(true, ready)).toBeNull();
});

test("says in words why a prompt has to wait, so that it never follows the wrong message", () => {
  expect(describeObstacle(false, ready)).toContain("being loaded");
  expect(describeObstacle(true, { isReady: false, problem: null })).toContain("being built");
  expect(describeObstacle(true, { isReady: true, problem: "No room." })).toContain("not be shown");
});
