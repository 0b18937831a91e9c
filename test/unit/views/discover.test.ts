import { expect, test } from "vitest";
import {
  arrangeCatalogue,
  bestFile,
  type CatalogueFilter,
  noFilter,
} from "../../../renderer/views/models/discover/arrange-catalogue.ts";
import { describeMachine } from "../../../renderer/views/models/discover/describe-machine.ts";
import {
  describeModel,
  listFacts,
} from "../../../renderer/views/models/discover/describe-model.ts";
import {
  describeLanguages,
  languageName,
} from "../../../renderer/views/models/discover/languages.ts";
import { suggestQuantisation } from "../../../renderer/views/models/discover/suggest-quantisation.ts";
import { listFitFacts } from "../../../renderer/views/models/fit-facts.ts";
import { explainLicence } from "../../../renderer/views/models/licence/licence-words.ts";
import { apache, curated, fit, offered } from "./offers.ts";

const models = [
  curated("Giant", "will-not-fit"),
  curated("Close", "tight"),
  curated("Easy", "runs-well", { languages: { value: ["de"], source: "https://example.org" } }),
  curated("Vectors", "runs-well", {
    role: "embedding",
    licence: { ...apache, kind: "restricted" },
  }),
];

function names(filter: Partial<CatalogueFilter>): readonly string[] {
  return arrangeCatalogue(models, { ...noFilter, ...filter }).map(({ name }) => name);
}

test("what fits this machine comes first, and nothing is hidden unasked", () => {
  expect(names({})).toEqual(["Easy", "Vectors", "Close", "Giant"]);
});

test("the catalogue can be narrowed by use, fit and licence", () => {
  expect(names({ role: "embedding" })).toEqual(["Vectors"]);
  expect(names({ fit: "fits" })).toEqual(["Easy", "Vectors", "Close"]);
  expect(names({ fit: "runs-well" })).toEqual(["Easy", "Vectors"]);
  expect(names({ licence: "restricted" })).toEqual(["Vectors"]);
  expect(names({ licence: "restricted", role: "chat" })).toEqual([]);
});

test("every word typed must be met, in names, publishers, uses and languages alike", () => {
  expect(names({ text: "  german " })).toEqual(["Easy"]);
  expect(names({ text: "PUBLISHER close" })).toEqual(["Close"]);
  expect(names({ text: "close german" })).toEqual([]);
});

test("shows the smallest file of a model of which none fits", () => {
  const file = (quantisation: string, sizeBytes: number) => ({
    quantisation,
    fileName: `${quantisation}.gguf`,
    sizeBytes,
    fit: fit("will-not-fit"),
  });
  const model = curated("Giant", "will-not-fit", {
    files: [file("Q8_0", 80e9), file("Q4_0", 40e9)],
  });
  expect(bestFile(model)?.quantisation).toBe("Q4_0");
});

test("a model is described with what is known of it, and no more", () => {
  expect(describeModel(curated("Easy", "runs-well"))).toBe(
    "Publisher · 4B parameters · 32,768 tokens of context · English",
  );
  const unknown = { value: null, source: null };
  const dark = curated("Dark", "tight", {
    publisher: unknown,
    parameters: unknown,
    languages: unknown,
  });
  expect(describeModel(dark)).toBe("32,768 tokens of context");
});

test("a mixture of experts says how much of it is at work for a token", () => {
  const model = curated("Mixture", "tight", {
    parameters: { value: 30.5e9, source: "https://example.org" },
    activeParameters: { value: 3.3e9, source: "https://example.org" },
  });
  expect(describeModel(model)).toContain("30.5B parameters, 3.3B at a time");
  expect(listFacts(model)).toContainEqual({
    name: "Of those per token",
    value: "3.3B",
    source: "https://example.org",
  });
});

test("every fact has its source, and what is not known says so", () => {
  const facts = listFacts(curated("Easy", "runs-well"));
  const named = (name: string) => facts.find((fact) => fact.name === name);
  expect(named("Publisher")?.source).toBe("https://example.org/card");
  expect(named("Licence")).toEqual({
    name: "Licence",
    value: "Apache License 2.0",
    source: "https://example.org/licence",
  });
  expect(named("Training data published")?.value).toBe("no");
  expect(named("Training code published")).toEqual({
    name: "Training code published",
    value: "unknown",
    source: null,
  });
});

test("languages are named, and a code that is none stays readable", () => {
  expect(describeLanguages(["en", "de", "fr", "es"], 2)).toBe("English, German and 2 more");
  expect(describeLanguages(["en"], 2)).toBe("English");
  expect(languageName("not a code")).toBe("not a code");
});

test("the machine is said in one line, with its GPUs only where they have memory of their own", () => {
  const machine = {
    memoryBytes: 32e9,
    usableMemoryBytes: 24e9,
    gpus: [{ name: "GeForce RTX 4070", memoryBytes: 12e9 }],
    isUnified: false,
    bandwidthBytesPerS: null,
    gpuBytesPerS: null,
    processor: "Ryzen 7",
    cores: 8,
  };
  expect(describeMachine(machine)).toBe(
    "This machine: 32 GB of memory · GeForce RTX 4070 with 12 GB · Ryzen 7, 8 cores",
  );
  expect(describeMachine({ ...machine, isUnified: true, processor: "" })).toBe(
    "This machine: 32 GB of memory, shared with the GPU",
  );
});

test("suggests the usual quantisation where it runs well, else the best that does", () => {
  const small = offered("Q2_K", 3e9, "runs-well");
  const usual = offered("Q4_K_M", 5e9, "runs-well");
  const good = offered("Q6_K", 6e9, "runs-well");
  expect(suggestQuantisation([small, usual, good])).toBe(usual);
  expect(suggestQuantisation([small, offered("Q4_K_M", 5e9, "tight"), good])).toBe(good);
});

test("suggests what is tight only when nothing runs well, and never what cannot be used", () => {
  const tight = offered("Q3_K_M", 7e9, "tight");
  const broken = { ...offered("Q2_K", 5e9, "runs-well"), problem: "It is damaged.", fit: null };
  expect(suggestQuantisation([broken, tight, offered("Q8_0", 20e9, "will-not-fit")])).toBe(tight);
  expect(suggestQuantisation([broken, offered("Q8_0", 20e9, "will-not-fit")])).toBeNull();
});

test("never suggests weights of 16 bits where fewer do as well", () => {
  const eight = offered("Q8_0", 1e9, "runs-well");
  expect(suggestQuantisation([eight, offered("F16", 2e9, "runs-well")])).toBe(eight);
});

test("the numbers of a fit say what is needed, what is there and how fast it would be", () => {
  const facts = listFitFacts({ ...fit("runs-well"), gpuBytes: 3e9 });
  expect(facts.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    "Weights: 2.5 GB",
    "KV cache, 8,192 tokens: 1.2 GB",
    "Work memory: 0.4 GB",
    "Together: 4.1 GB",
    "Of that on the GPU: 3.0 GB",
    "This machine can give: 24 GB",
    "Longest context that fits: 32,768 tokens",
    "Expected speed: about 17 tokens/s",
  ]);
});

test("a fit without a GPU, a context or a measured speed says so", () => {
  const facts = listFitFacts({
    ...fit("will-not-fit"),
    longestContextTokens: 0,
    tokensPerSecond: null,
  });
  const named = (name: string) => facts.find((fact) => fact.name === name)?.value;
  expect(named("Of that on the GPU")).toBeUndefined();
  expect(named("Longest context that fits")).toBe("none");
  expect(named("Expected speed")).toBe("not measured yet");
});

test("a rough fit names no longest context, for nobody read how long it could be", () => {
  const names = listFitFacts({ ...fit("runs-well"), isRough: true }).map(({ name }) => name);
  expect(names).not.toContain("Longest context that fits");
});

test("a licence that nobody named is told from one that nobody here knows", () => {
  expect(explainLicence({ id: null, kind: "unknown" })).toContain("names a licence");
  expect(explainLicence({ id: "other", kind: "unknown" })).toContain("what this licence allows");
});
