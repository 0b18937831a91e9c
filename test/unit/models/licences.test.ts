import { expect, test } from "vitest";
import { licencePassport } from "../../../electron/core/models/catalogue/licences.ts";

test.each([
  ["apache-2.0", "apache-2.0", "open-source"],
  ["Apache 2.0", "apache-2.0", "open-source"],
  ["Apache License 2.0", "apache-2.0", "open-source"],
  ["license:mit", "mit", "open-source"],
  ["MIT License", "mit", "open-source"],
  ["GPL-3.0-or-later", "gpl-3.0", "open-source"],
  ["cc-by-4.0", "cc-by-4.0", "open-source"],
  ["CC-BY-NC-4.0", "cc-by-nc-4.0", "non-commercial"],
  ["llama3.2", "llama3.2", "restricted"],
  ["Llama 3.1 Community License", "llama3.1", "restricted"],
  ["gemma", "gemma", "restricted"],
  ["qwen-research", "qwen-research", "non-commercial"],
  ["tongyi-qianwen", "tongyi-qianwen", "restricted"],
  ["mrl", "mrl", "non-commercial"],
  ["lfm1.0", "lfm1.0", "restricted"],
  ["bigscience-bloom-rail-1.0", "bigscience-bloom-rail-1.0", "restricted"],
])("%s is known as %s, %s", (written, id, kind) => {
  expect(licencePassport(written, "file")).toMatchObject({ id, kind, namedBy: "file" });
});

test("Llama's users clause and Europe's exclusion are told in plain words", () => {
  const words = licencePassport("llama4", "hub").restrictions.join(" ");
  expect(words).toContain("700 million users");
  expect(words).toContain("European Union");
  expect(licencePassport("gemma", "hub").restrictions.join(" ")).toContain("use policy");
});

test("a licence nobody here knows stays unknown, with its id kept", () => {
  expect(licencePassport("acme-special-1.0", "hub")).toEqual({
    id: "acme-special-1.0",
    name: "acme-special-1.0",
    kind: "unknown",
    restrictions: [],
    link: null,
    namedBy: "hub",
  });
});

test.each([
  // Families, and names that several publishers use for texts of their own.
  "other",
  "unknown",
  "cc",
  "gpl",
  "modified-mit",
  "llama",
])("%s says too little to be taken for a licence", (id) => {
  expect(licencePassport(id, "hub").kind).toBe("unknown");
});

test("no licence at all is unknown, and nobody named it", () => {
  for (const id of [null, "", "  "])
    expect(licencePassport(id, "file")).toMatchObject({ id: null, kind: "unknown", namedBy: null });
});
