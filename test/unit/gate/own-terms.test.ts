import { describe, expect, it } from "vitest";
import type { OwnTerm } from "../../../electron/core/gate/gate.ts";
import { createOwnTermsLayer } from "../../../electron/core/gate/own-terms/layer.ts";
import { seedTerms } from "../../../electron/core/gate/own-terms/seed.ts";
import { plainText } from "../../support/gate/plain-text.ts";
import { adversarialTexts } from "../../support/gate/adversarial-texts.ts";

function words(terms: readonly OwnTerm[], text: string): readonly string[] {
  return createOwnTermsLayer(terms)
    .scan(plainText(text))
    .map((finding) => text.slice(finding.start, finding.end));
}

const client = (term: string): OwnTerm => ({ term, kind: "client" });

describe("the person's own terms", () => {
  it("are found whatever their case, diacritics and spacing, with their kind and a full score", () => {
    const layer = createOwnTermsLayer([
      client("Müller & Söhne"),
      { term: "Projekt Łoś", kind: "project" },
    ]);
    const text = "minutes for MULLER &\nSohne about projekt-los";
    const findings = layer.scan(plainText(text));
    expect(findings.map((finding) => [finding.rule, finding.score])).toEqual([
      ["own-term.client", 1],
      ["own-term.project", 1],
    ]);
    expect(findings.map((finding) => text.slice(finding.start, finding.end))).toEqual([
      "MULLER &\nSohne",
      "projekt-los",
    ]);
  });

  it("are whole words only", () => {
    expect(words([client("Art")], "a party for artists, part of art")).toEqual(["art"]);
  });

  it("are found as domains, folders and names in scripts without spaces", () => {
    expect(
      words([{ term: "acme.example", kind: "domain" }], "mail bob@acme.example today"),
    ).toEqual(["acme.example"]);
    expect(
      words([{ term: "C:\\Work\\Orion", kind: "folder" }], "open c:/work/orion/plan.txt"),
    ).toEqual(["c:/work/orion"]);
    expect(words([{ term: "张伟", kind: "person" }], "我的同事张伟生病了")).toEqual(["张伟"]);
  });

  it("are found inflected when they are people or clients", () => {
    const terms: readonly OwnTerm[] = [
      { term: "Anna Kowalska", kind: "person" },
      { term: "Nowak", kind: "person" },
    ];
    expect(words(terms, "wniosek Anny Kowalskiej przeciw Nowakowi")).toEqual([
      "Anny Kowalskiej",
      "Nowakowi",
    ]);
    expect(words([{ term: "Nowak", kind: "project" }], "przeciw Nowakowi")).toEqual([]);
  });

  it("give the longest of two that begin alike", () => {
    expect(
      words([client("Acme"), client("Acme Rail Holding")], "about Acme Rail Holding and Acme"),
    ).toEqual(["Acme Rail Holding", "Acme"]);
  });

  it("are all found among ten thousand", () => {
    const terms = Array.from({ length: 10_000 }, (_none, index) =>
      client(`client ${index} limited`),
    );
    expect(
      words(terms, "call client 9999 limited, then client 0 limited, not client 10000 limited"),
    ).toEqual(["client 9999 limited", "client 0 limited"]);
  });

  it("find nothing when there are none, or only a single letter", () => {
    expect(words([], "anything")).toEqual([]);
    expect(words([client("a"), client("  ")], "a b c")).toEqual([]);
  });

  it.each(adversarialTexts("alpha beta"))("end on 200 KB of %s", (_name, text) => {
    const terms = Array.from({ length: 2000 }, (_none, index) =>
      client(`alpha alpha alpha beta ${index}`),
    );
    expect(words(terms, text).length).toBeLessThan(200_000);
  });
});

describe("the terms to begin with", () => {
  it("are the person's names, their machine and their home folder", () => {
    expect(
      seedTerms({
        userName: "mkowalska",
        fullName: "Maria Kowalska",
        hostName: "marias-thinkpad.local",
        homeDir: "/home/mkowalska",
      }),
    ).toEqual([
      { term: "Maria Kowalska", kind: "person" },
      { term: "mkowalska", kind: "person" },
      { term: "marias-thinkpad", kind: "domain" },
      { term: "/home/mkowalska", kind: "folder" },
    ]);
  });

  it("leave out names that many machines share, and what the system does not know", () => {
    expect(
      seedTerms({ userName: "root", fullName: "", hostName: "localhost", homeDir: "/root" }),
    ).toEqual([]);
    expect(
      seedTerms({ userName: "ubuntu", fullName: " ", hostName: "pc", homeDir: "/home/ubuntu" }),
    ).toEqual([]);
  });
});
