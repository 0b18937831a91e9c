import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { newPlace, openIn, output, prompt } from "./place.ts";

test("a title given after an erasure, and what was let pass since, stay when the index is built anew", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  for (const number of [1, 2, 3])
    await archive.append([prompt("c1", number), output("c1", number)]);
  await archive.erase({ kind: "messages", conversationId: "c1", messageIds: ["p1"] });
  const title = { type: "renamed", title: "About what is left", by: "model" } as const;
  const passed = { type: "cleared", rule: "name", clearingKey: "of-what-is-left" } as const;
  await archive.append([{ kind: "conversation", body: { conversationId: "c1", change: title } }]);
  // The answer alone: titles are not made of it.
  await archive.erase({ kind: "messages", conversationId: "c1", messageIds: ["o3"] });
  await archive.append([{ kind: "conversation", body: { conversationId: "c1", change: passed } }]);
  await archive.close();
  rmSync(place.indexFile);
  const again = await openIn(place);
  expect(await again.conversation("c1")).toMatchObject({
    title: "About what is left",
    cleared: ["of-what-is-left"],
  });
  expect((await again.verify()).problems).toEqual([]);
});
