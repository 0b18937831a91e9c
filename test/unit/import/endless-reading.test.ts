import { expect, test } from "vitest";
import {
  type AsideReading,
  readAside,
} from "../../../electron/core/archive/import/import-aside.ts";

test("a reading that does not end by itself is ended once it is cancelled, after the batch that is dealt with", async () => {
  const dealtWith: string[] = [];
  const reading: AsideReading = readAside(
    { path: "", importId: "import-1", isPreview: false },
    {
      onOpened: () => {},
      onBatch: async () => {
        dealtWith.push("begun");
        reading.cancel();
        await new Promise((resolve) => setTimeout(resolve, 100));
        dealtWith.push("ended");
      },
    },
    new URL("./endless-worker.ts", import.meta.url),
    0,
  );
  await expect(reading.ended).rejects.toMatchObject({ failure: { code: "cancelled" } });
  expect(dealtWith).toEqual(["begun", "ended"]);
});
