import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { OutputBody, RatingBody } from "../../../../electron/shared/records.ts";
import type { SearchFilters } from "../../../../renderer/library/search/request.ts";
import { created, output, prompt } from "../archive.ts";
import { provenance, remoteProvenance } from "../../views/answers.ts";
import { type OpenSearch, openSearch, say, smallLimits } from "./place.ts";

let place: OpenSearch;

beforeEach(() => {
  // Nothing is sealed by itself.
  place = openSearch({ limits: { ...smallLimits, messagesPerSegment: 1_000 } });
});

afterEach(() => place.database.delete());

const cellar = { zone: "own", endpointId: "e-cellar", endpointName: "Cellar" } as const;
const attic = { zone: "own", endpointId: "e-attic", endpointName: "Attic" } as const;
const cloud = { zone: "third-party", endpointId: "e-cloud", endpointName: "Cloud" } as const;

/** Answers to one prompt, by the ids they get. */
const answers: Readonly<Record<string, Pick<OutputBody, "provenance" | "imported">>> = {
  local: { provenance: { ...provenance, model: { ...provenance.model, name: "Small 3B" } } },
  cellar: { provenance: remoteProvenance({ ...cellar, modelId: "llama-70b" }) },
  attic: { provenance: remoteProvenance({ ...attic, modelId: "llama-70b" }) },
  cloud: { provenance: remoteProvenance({ ...cloud, modelId: "large" }, "large-2026") },
  brought: { provenance: null, imported: { source: "chatgpt", model: "gpt-4o" } },
  nameless: { provenance: null, imported: { source: "messages", model: null } },
  unmade: { provenance: null },
};

const found: readonly (readonly [Partial<SearchFilters>, readonly string[]])[] = [
  [{ model: "Small 3B" }, ["local"]],
  [{ model: "llama-70b" }, ["attic", "cellar"]],
  [{ model: "large-2026" }, ["cloud"]],
  [{ model: "large" }, []],
  [{ model: "gpt-4o" }, ["brought"]],
  [{ route: "device" }, ["local"]],
  [{ route: "own" }, ["attic", "cellar"]],
  [{ route: "third-party" }, ["cloud"]],
  [{ route: "elsewhere" }, ["brought", "nameless"]],
  [{ route: "e-cellar" }, ["cellar"]],
  [{ route: "e-attic" }, ["attic"]],
  [{ route: "e-cloud" }, ["cloud"]],
  [{ model: "llama-70b", route: "e-attic" }, ["attic"]],
  [{ model: "llama-70b", route: "device" }, []],
];

async function expectFound(when: string): Promise<void> {
  // What was found before would be remembered.
  place.searcher.forget();
  for (const [filters, names] of found)
    for (const text of ["", "sorted", "sor"]) {
      const asked = `${when}: ${JSON.stringify({ text, ...filters })}`;
      expect((await place.find(text, filters)).toSorted(), asked).toEqual(names);
    }
  expect(await place.searcher.facets(), when).toMatchObject({
    models: ["gpt-4o", "large-2026", "llama-70b", "Small 3B"],
    endpoints: [
      { id: "e-attic", name: "Attic" },
      { id: "e-cellar", name: "Cellar" },
      { id: "e-cloud", name: "Cloud" },
    ],
  });
}

test("answers are found by who made them and where, in whatever state the index is", async () => {
  const { archive, database, indexer } = place;
  archive.append(created("c"), prompt("c", "asked", null, "How are they sorted?"));
  for (const [name, made] of Object.entries(answers))
    archive.append(output("c", name, "asked", "They are sorted by hand.", made));
  await place.catchUp();
  expect(indexer.parts().segments).toEqual([]);
  await expectFound("in the making");

  await indexer.settle();
  expect(indexer.parts().building[0]?.documents.count).toBe(0);
  await expectFound("sealed");

  indexer.restart();
  await indexer.open();
  expect(indexer.parts().segments).toHaveLength(1);
  await expectFound("read from the disk");

  for (const table of [database.segments, database.postings, database.positions])
    await table.clear();
  indexer.restart();
  await place.catchUp();
  await indexer.settle();
  expect(indexer.parts().segments).toHaveLength(1);
  await expectFound("built again");
});

test("answers are found by what was thought of them last, good or bad", async () => {
  const rate = (name: string, rating: RatingBody["rating"]): void => {
    const body = { conversationId: name, messageId: `${name}-1`, rating };
    place.archive.append({ kind: "rating", body });
  };
  for (const name of ["good", "bad", "unrated"]) say(place.archive, name, "question", "answer");
  rate("good", 1);
  rate("bad", -1);
  rate("unrated", -1);
  rate("unrated", 0);
  await place.catchUp();
  for (const text of ["", "answer"]) {
    expect(await place.find(text, { rating: -1 }), text).toEqual(["bad-1"]);
    expect(await place.find(text, { rating: 1 }), text).toEqual(["good-1"]);
  }
  rate("good", -1);
  rate("bad", 0);
  await place.catchUp();
  await place.indexer.settle();
  place.searcher.forget();
  for (const text of ["", "answer"]) {
    expect(await place.find(text, { rating: -1 }), text).toEqual(["good-1"]);
    expect(await place.find(text, { rating: 1 }), text).toEqual([]);
  }
});
