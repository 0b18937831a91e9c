import { createRandom, type Random } from "./random.ts";
import { fillSlot } from "./slots.ts";

/** A text for training, written for this project. */
export interface WrittenText {
  readonly text: string;
  readonly isPrivate: boolean;
  readonly category: string;
  readonly language: string;
  /** Texts of one template are alike and stay on one side of every cross-validation. */
  readonly group: string;
}

/** The end of the alternative or group that starts at `from`: the index of its closing brace or separating bar. */
function readAlternatives(template: string, open: number): { options: string[]; end: number } {
  const options: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < template.length; at += 1) {
    const letter = template[at];
    if (letter === "\\") {
      at += 1;
      continue;
    }
    if (letter === "{") depth += 1;
    else if (letter === "}") depth -= 1;
    if (depth === 0) return { options: [...options, template.slice(from, at)], end: at };
    if (depth === 1 && letter === "|") {
      options.push(template.slice(from, at));
      from = at + 1;
    }
  }
  throw new Error(`A brace is not closed in: ${template}`);
}

/** One text of a template: `{a|b}` is either of them, `$name` a slot, `\n` a line break, `\{` a brace. */
export function expandTemplate(template: string, random: Random): string {
  let text = "";
  for (let at = 0; at < template.length; at += 1) {
    const letter = template[at] ?? "";
    if (letter === "\\") {
      const next = template[at + 1] ?? "";
      text += next === "n" ? "\n" : next;
      at += 1;
    } else if (letter === "{") {
      const { options, end } = readAlternatives(template, at);
      text += expandTemplate(options[Math.floor(random() * options.length)] ?? "", random);
      at = end;
    } else if (letter === "$") {
      const name = /^[A-Za-z]+/.exec(template.slice(at + 1))?.[0] ?? "";
      const value = name === "" ? undefined : fillSlot(name, random);
      text += value ?? "$";
      at += value === undefined ? 0 : name.length;
    } else text += letter;
  }
  return text;
}

function tidy(text: string): string {
  return text
    .replace(/ +/g, " ")
    .replace(/ ([,.;?!])/g, "$1")
    .trim();
}

/** All texts of a file of templates; the header `== private|harmless category language weight` holds for the lines below. */
export function expandFile(name: string, content: string): readonly WrittenText[] {
  const texts = new Map<string, WrittenText>();
  let header = { isPrivate: false, category: "", language: "", weight: 0 };
  content.split("\n").forEach((line, number) => {
    if (line === "" || line.startsWith("#")) return;
    if (line.startsWith("== ")) {
      const [, side = "", category = "", language = "", weight = ""] = line.split(" ");
      header = { isPrivate: side === "private", category, language, weight: Number(weight) };
      return;
    }
    const group = `${name}-${number + 1}`;
    const random = createRandom(group);
    for (let turn = 0; turn < header.weight; turn += 1) {
      const { isPrivate, category, language } = header;
      const text = vary(tidy(expandTemplate(line, random)), random);
      if (text !== "") texts.set(text, { text, isPrivate, category, language, group });
    }
  });
  return [...texts.values()];
}

/** People write in lower case and without full stops too: neither must decide. */
function vary(text: string, random: Random): string {
  const draw = random();
  if (draw < 0.15) return text.toLowerCase();
  if (draw < 0.25) return text.replace(/[.?!]$/, "");
  if (draw < 0.3) return text.replaceAll("'", "");
  return text;
}
