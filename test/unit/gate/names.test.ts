import { describe, expect, it } from "vitest";
import { createNamesLayer } from "../../../electron/core/gate/names/layer.ts";
import type { Finding } from "../../../electron/shared/gate.ts";
import { adversarialTexts } from "../../support/gate/adversarial-texts.ts";
import { plainText } from "../../support/gate/plain-text.ts";

const layer = createNamesLayer();

function scan(text: string): readonly Finding[] {
  return layer.scan(plainText(text));
}

/** As the balanced preset sees it. */
function found(text: string): readonly string[] {
  return scan(text)
    .filter((finding) => finding.score >= 0.5)
    .map((finding) => text.slice(finding.start, finding.end));
}

describe("names of private people", () => {
  it.each([
    ["a relation", "my boss Karen keeps shouting at us", "Karen"],
    ["a relation, all in lower case", "my sister anna wont talk to me", "anna"],
    ["a relation behind the name", "Tomek, my brother, lost his job", "Tomek"],
    ["a workplace", "how do i answer karen from accounting", "karen"],
    ["a role", "Summarise the file of patient Nowak for the ward", "Nowak"],
    ["a title", "mr. ford is late with the rent again", "ford"],
    ["a title in German", "Frau Schneider hat gekündigt", "Schneider"],
    ["a title in Polish", "po rozpatrzeniu wniosku Pani Anny Kowalskiej", "Anny Kowalskiej"],
    ["a claim of one's own", "My name is Roksana Azevedo and I need a letter", "Roksana Azevedo"],
    ["a greeting", "Dear Ingrid,\nthe results are in", "Ingrid"],
    ["a signature", "see you there\n\nKind regards,\nHenrik\n", "Henrik"],
    ["a label", "Contact: Ebony Moore, second floor", "Ebony Moore"],
    ["a message to somebody", "Reply to Mark's message about Friday", "Mark"],
    [
      "a first name and a surname",
      "what should Robert Azevedo do about his mortgage",
      "Robert Azevedo",
    ],
    ["an inflected name", "z powództwa Marka Nowaka przeciwko firmie", "Marka Nowaka"],
    ["a name that lost its space", "Posiadacz rachunku: JoannaLis", "JoannaLis"],
    ["a name over a line break", "the file of Piotr\nMalinowski is missing", "Piotr\nMalinowski"],
  ])("are found by %s", (_context, text, name) => {
    expect(found(text)).toContain(name);
  });

  it.each([
    "When did Stephen Hawking receive his diagnosis?",
    "How did the bus accident shape Frida Kahlo's paintings?",
    "Write the divorce of Elizabeth Bennet and Mr Darcy as a comedy.",
    "Write a story about Emma and Liam, who find a dragon. Emma is brave.",
    "If Alice beats Bob at pool, can Bob beat Carol?",
    "Is June hotter than April in Sydney?",
    "Will you mark the bill as paid in May? I hope so.",
    "What is the population of Georgia and of Jordan?",
    "Why does Victoria University use Moodle?",
    "My company's name is Color Paper.",
    "for k, v in items.items(): total += v",
  ])("are told from public figures, fiction and ordinary words: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("count a common first name alone just enough, and leave a rare one to stricter presets", () => {
    expect(scan("is Agnieszka coming too")[0]?.score).toBe(0.5);
    const [rare] = scan("is Aanandinii coming too");
    expect(rare?.rule).toBe("name.first-name");
    expect(rare?.score).toBeGreaterThan(0.2);
    expect(rare?.score).toBeLessThan(0.5);
  });

  it("are found in a text without any capital", () => {
    expect(found("does kevin have to know that i quit")).toEqual(["kevin"]);
    expect(found("The name kevin stood in lower case.")).toEqual([]);
  });

  it.each([
    "In which museum hang the paintings of Maria Kowalczyk, who died in 1871?",
    'What are the parts of speech in "John likes the blue house"?',
  ])("weigh less where a text speaks of public life, or of words: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["My sister Maria Kowalczyk paints; are her paintings like those of 1871?", "Maria Kowalczyk"],
    ["What part of speech is my boss John in this sentence?", "John"],
  ])("weigh as much there when the writer knows them: %s", (text, name) => {
    expect(found(text)).toContain(name);
  });

  it("count a private person in fiction when the writer knows them", () => {
    expect(found("Write a poem for my sister Anna, who is forty.")).toEqual(["Anna"]);
  });
});

describe("addresses", () => {
  it.each([
    "22 Baker Street, second floor",
    "deliver to 3503 Bicetown Road Apt. 589",
    "ul. Kwiatowej 15/2, 30-001 Kraków",
    "40 rue Victor Hugo, Paris",
    "Auerstrasse 84, Lyss",
    "Carry van Bruggenweg 77 in Assen",
    "Via Moiariello 102, Napoli",
    "Avda. Alameda Sundheim 46",
    "PSC 7004, Box 8380\nAPO AP 11949",
    "P.O. Box 101",
    "SW1A 2AA is where I live",
    "Maryland Heights, MO 63043",
    "my zip code is 35649",
    "meine Postleitzahl ist 10115",
    "I'd like to call a taxi to Ivan and Českého odboje 1735.",
    "we are at 51.48213, -3.17902 tonight",
  ])("are found in the format of many countries: %s", (text) => {
    expect(found(text).length).toBeGreaterThan(0);
  });

  it.each([
    "The bus stops on the main street every 10 minutes.",
    "Walk 5 miles down the road.",
    "version 1.2.3 was released in 2019 in Berlin",
    "I moved 20 files to the other folder",
    "In 1984 the factory made 3 models",
    "Meet me at 10 am",
    "chapter 12 place 4 way 7",
  ])("are told from numbers and streets in general: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("sentences about where somebody is", () => {
  it.each([
    "My friend lives in hueb",
    "We moved here from Arona",
    "I'm in Las Toscas, at the conference",
    "Who's coming to Nigeria with me?",
  ])("are found: %s", (text) => {
    expect(scan(text).map((finding) => finding.rule)).toContain("location.stated");
  });

  it.each([
    "Tell me about the history of Arona.",
    "I'm in a hurry, at the moment",
    "What is there to see in Nigeria?",
  ])("are told from questions about places: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("hostile texts", () => {
  it.each(adversarialTexts("Mr. John Dear Straße rue 12"))("end on 200 KB of %s", (_name, text) => {
    expect(scan(text).length).toBeLessThan(1000);
  });
});
