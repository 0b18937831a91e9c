import { expect, test } from "vitest";
import catalogueJson from "../../../models/catalogue.json" with { type: "json" };
import licencesJson from "../../../models/licences.json" with { type: "json" };
import {
  catalogueLicence,
  judgeCatalogue,
  listCatalogue,
} from "../../../electron/core/models/catalogue/catalogue.ts";
import { suitedFile } from "../../../electron/core/models/catalogue/suggestion.ts";
import type { CatalogueModel, FitVerdict } from "../../../electron/shared/models.ts";
import { followsNaming } from "../../../electron/core/models/catalogue/naming.ts";
import { complaintsAbout } from "../../../scripts/catalogue-check.ts";
import { machineWith } from "../hub/machine.ts";

const entries: readonly Record<string, unknown>[] = catalogueJson;

/** The catalogue with its first entry changed. */
function broken(change: Record<string, unknown>): unknown {
  return [{ ...entries[0], ...change }, ...entries.slice(1)];
}

function complaints(catalogue: unknown, licences: unknown = licencesJson): string {
  return complaintsAbout(catalogue, licences).join("\n");
}

test("the catalogue and the licences pass their check", () => {
  expect(complaintsAbout(catalogueJson, licencesJson)).toEqual([]);
});

test("a statement without a source fails the check", () => {
  expect(complaints(broken({ publisher: { value: "Somebody", source: null } }))).toContain(
    "publisher",
  );
  expect(complaints(broken({ publisher: { value: "Somebody" } }))).toContain("publisher");
});

test("a source that is no https address fails the check", () => {
  for (const source of ["http://plain.example/", "a paper", ""])
    expect(complaints(broken({ publisher: { value: "Somebody", source } }))).toContain("publisher");
});

test("a licence id that licences.json does not have fails the check", () => {
  const licence = { value: "acme-special", source: "https://acme.example/" };
  expect(complaints(broken({ licence }))).toContain('no licence "acme-special"');
});

test("the same id or the same repository twice fails the check", () => {
  const again = [...entries, entries[0]];
  expect(complaints(again)).toContain("The id");
  expect(complaints([...entries, { ...entries[0], id: "another" }])).toContain("The repository");
});

test("a recommended file that does not follow from the repository's naming fails the check", () => {
  const file = {
    quantisation: "Q4_K_M",
    fileName: "Other-Q4_K_M.gguf",
    sizeBytes: { value: null, source: null },
  };
  expect(complaints(broken({ files: [file] }))).toContain("does not follow");
});

test("a file whose size nothing tells fails the check", () => {
  const unknown = { value: null, source: null };
  const [first] = catalogueJson;
  const files = first?.files.map((file) => ({ ...file, sizeBytes: unknown }));
  expect(complaints(broken({ parameters: unknown, files }))).toContain("how large");
});

test("fewer than 24 models fail the check", () => {
  expect(complaints(entries.slice(0, 23))).toContain("24 is the least");
  expect(complaints(null)).toContain("24 is the least");
});

test("a licence that could be taken for another one fails the check", () => {
  const [first, second, ...others] = licencesJson;
  const licences = [first, { ...second, aliases: [first?.id] }, ...others];
  expect(complaints(catalogueJson, licences)).toContain("The licence");
});

test("a licence without a source fails the check", () => {
  const [{ source: _, ...first } = { source: "" }, ...others] = licencesJson;
  expect(complaints(catalogueJson, [first, ...others])).toContain("source");
});

test("names follow with folders and parts, and with nothing else", () => {
  const of = {
    naming: "{name}-{quantisation}.gguf",
    repository: "acme/Big-GGUF",
    quantisation: "Q8_0",
  };
  for (const name of ["Big-Q8_0.gguf", "Q8_0/Big-Q8_0-00001-of-00003.gguf"])
    expect(followsNaming(name, of), name).toBe(true);
  for (const name of [
    "Big-Q4_0.gguf",
    "x/Big-Q8_0.gguf",
    "Big-Q8_0-00002-of-00003.gguf",
    "big-Q8_0.gguf",
  ])
    expect(followsNaming(name, of), name).toBe(false);
});

test("every model says what it is for and how each file fits", () => {
  for (const model of listCatalogue(machineWith(24e9))) {
    expect(model.goodAt).toMatch(/^[A-Z].*\.$/);
    expect(model.files.length).toBeGreaterThan(0);
    for (const { fit, sizeBytes } of model.files) expect(fit.weightsBytes).toBe(sizeBytes);
    expect(model).not.toHaveProperty("capability");
  }
});

test("a file whose size was reckoned has a rough fit", () => {
  const models = listCatalogue(machineWith(24e9));
  const reckoned = models.find(({ id }) => id === "qwen3-8b");
  expect(reckoned?.files.every(({ fit }) => fit.isRough)).toBe(true);
});

test.each([
  ["a laptop with 8 GB", machineWith(5.5e9), 4e9],
  ["a machine with 24 GB and no GPU", machineWith(20e9), 13e9],
  ["a machine with a GPU of 24 GB", machineWith(48e9, [24e9]), 40e9],
])("one chat model is suggested for %s, and it runs well", (_what, machine, mostBytes) => {
  const suggested = listCatalogue(machine).filter(({ isSuggested }) => isSuggested);
  expect(suggested).toHaveLength(1);
  const [model] = suggested;
  const file = model?.files.find(({ fileName }) => fileName === model.suitedFileName);
  expect(model?.role).toBe("chat");
  expect(["open-source", "restricted"]).toContain(model?.licence.kind);
  expect(file?.fit.verdict).toBe("runs-well");
  expect(file?.sizeBytes).toBeLessThan(mostBytes);
  expect(file?.sizeBytes).toBeGreaterThan(machine.usableMemoryBytes / 12);
});

test("the best quality suits that runs well and keeps up with reading", () => {
  const suited = (id: string, bytes: number): string | null | undefined =>
    listCatalogue(machineWith(bytes)).find((model) => model.id === id)?.suitedFileName;
  expect(suited("smollm2-1.7b", 24e9)).toBe("SmolLM2-1.7B-Instruct-Q8_0.gguf");
  // Its 9.6 GB in Q8_0 would fit, but are read too slowly for each word.
  expect(suited("qwen3.5-9b", 48e9)).toBe("Qwen3.5-9B-Q4_K_M.gguf");
});

test("the list begins with what suits the machine best, not with what is smallest", () => {
  const capability = new Map(catalogueJson.map((entry) => [entry.id, entry.capability]));
  const models = listCatalogue(machineWith(12e9));
  const verdicts = models.map(
    ({ files, suitedFileName }) =>
      files.find(({ fileName }) => fileName === suitedFileName)?.fit.verdict ?? "will-not-fit",
  );
  const order = ["runs-well", "tight", "will-not-fit"];
  expect(verdicts).toEqual(verdicts.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(new Set(verdicts).size).toBeGreaterThan(1);
  expect(models[0]?.isSuggested).toBe(true);
  const ranks = models.slice(0, 5).map(({ id }) => capability.get(id) ?? 0);
  expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
});

test("where no file runs well, the smallest that fits at all suits", () => {
  const model = listCatalogue(machineWith(24e9)).find(({ files }) => files.length === 3);
  if (model === undefined) throw new Error("No model of the catalogue has three files.");
  const filesWith = (verdicts: readonly FitVerdict[]): CatalogueModel["files"] =>
    model.files.map((file, index) => ({
      ...file,
      fileName: `${index}`,
      sizeBytes: 3e9 - index * 1e9,
      fit: { ...file.fit, verdict: verdicts[index] ?? "will-not-fit" },
    }));
  const suitedOf = (...verdicts: readonly FitVerdict[]): string | undefined =>
    suitedFile({ ...model, capability: 1, files: filesWith(verdicts) }, machineWith(24e9))
      ?.fileName;
  expect(suitedOf("will-not-fit", "tight", "tight")).toBe("2");
  expect(suitedOf("tight", "runs-well", "runs-well")).toBe("1");
  expect(suitedOf("will-not-fit", "will-not-fit", "will-not-fit")).toBeUndefined();
});

test("more memory never leads to a lesser suggestion", () => {
  const capability = new Map(catalogueJson.map((entry) => [entry.id, entry.capability]));
  const suggestedFor = (bytes: number): number =>
    capability.get(
      listCatalogue(machineWith(bytes)).find((model) => model.isSuggested)?.id ?? "",
    ) ?? 0;
  const ranks = [2e9, 4e9, 6e9, 9e9, 13e9, 20e9, 28e9, 48e9].map(suggestedFor);
  expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
});

test("what the disk has no room for is not suggested, but a smaller one that it has room for", () => {
  const machine = machineWith(24e9);
  const suggestedWith = (freeDiskBytes: number | null) => {
    const model = listCatalogue(machine, freeDiskBytes).find(({ isSuggested }) => isSuggested);
    return model?.files.find(({ fileName }) => fileName === model.suitedFileName)?.sizeBytes;
  };
  const usual = suggestedWith(null) ?? 0;
  expect(suggestedWith(usual + 2e9)).toBe(usual);
  const lesser = suggestedWith(usual);
  expect(lesser).toBeLessThan(usual);
  expect(lesser).toBeGreaterThan(0);
  expect(suggestedWith(1e8)).toBeUndefined();
});

test("where nothing fits, nothing is suggested and no file suits", () => {
  const models = listCatalogue(machineWith(1e6));
  expect(models.some(({ isSuggested }) => isSuggested)).toBe(false);
  expect(models.every(({ suitedFileName }) => suitedFileName === null)).toBe(true);
});

test("a model of unknown licence is listed with a warning and never suggested", () => {
  const models = listCatalogue(machineWith(48e9, [24e9]));
  const unknown = models.filter(({ licence }) => licence.kind === "unknown");
  expect(unknown.length).toBeGreaterThan(0);
  expect(unknown.some(({ isSuggested }) => isSuggested)).toBe(false);
});

test("an empty catalogue is no trouble", () => {
  expect(judgeCatalogue([], machineWith(8e9))).toEqual([]);
});

test("the licence of a repository is found by either name, whatever its case", () => {
  expect(catalogueLicence("openai/gpt-oss-20b")).toBe("apache-2.0");
  expect(catalogueLicence("unsloth/GPT-OSS-20B-gguf")).toBe("apache-2.0");
  expect(catalogueLicence("acme/Unheard-of-GGUF")).toBeNull();
});
