import { expect, test } from "vitest";
import { checkpoint, newPlace, openIn, prompt } from "./place.ts";

test("an answer that began anew after a remote one broke off is put together without that one's words", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  const restart = checkpoint("c1", 1, 0, "", "");
  if (restart.kind !== "checkpoint") throw new Error("It is no checkpoint.");
  await archive.append([
    prompt("c1", 1),
    checkpoint("c1", 1, 0, "Half of a remote answer", "thought"),
    { kind: "checkpoint", body: { ...restart.body, reasoningOffset: 0, isRestart: true } },
    checkpoint("c1", 1, 0, "Local", ""),
  ]);
  await archive.close();
  const again = await openIn(place);
  expect(again.openTurns).toMatchObject([{ messageId: "o1", text: "Local", reasoning: "" }]);
});
