import { expect, test, vi } from "vitest";
import { createRenewals } from "../../../renderer/library/place/renewals.ts";

/** Renewals that end when they are told to. */
function start() {
  const begun: { readonly resolve: () => void; readonly reject: (error: Error) => void }[] = [];
  const done: number[] = [];
  const renewSoon = createRenewals(
    () => new Promise<void>((resolve, reject) => void begun.push({ resolve, reject })),
    async (marks) => void done.push(marks),
  );
  return { begun, done, renewSoon };
}

test("two do not meet: what comes meanwhile causes one more, however often it comes", async () => {
  const { begun, done, renewSoon } = start();
  renewSoon(1);
  renewSoon(2);
  renewSoon(3);
  expect(begun).toHaveLength(1);
  begun[0]?.resolve();
  await vi.waitFor(() => expect(begun).toHaveLength(2));
  // Told of the same once more, for it takes long.
  renewSoon(3);
  begun[1]?.resolve();
  await vi.waitFor(() => expect(done).toEqual([1, 3]));
  expect(begun).toHaveLength(2);
});

test("one that fails is told to nobody, and the next one works", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const { begun, done, renewSoon } = start();
  renewSoon(1);
  begun[0]?.reject(new Error("The disk is full."));
  await vi.waitFor(() => expect(warn).toHaveBeenCalled());
  warn.mockRestore();
  renewSoon(1);
  await vi.waitFor(() => expect(begun).toHaveLength(2));
  begun[1]?.resolve();
  await vi.waitFor(() => expect(done).toEqual([1]));
});
