import type { Context } from "./context.ts";
import type { Topic } from "./context-words.ts";
import { identifier, type Match, scores } from "./match.ts";
import type { WrittenNumber } from "./number-groups.ts";
import type { WrittenCode } from "./written-codes.ts";

interface Shape {
  readonly topic: Topic;
  readonly what: string;
  /** How many signs the number has, and how many of them at least are digits. */
  readonly shortest: number;
  readonly longest: number;
  readonly digits: number;
}

/** Numbers that only a word beside them makes an identifier: documents, files, memberships. The first that fits names it. */
const shapes: readonly Shape[] = [
  { topic: "vin", what: "vin", shortest: 11, longest: 17, digits: 4 },
  { topic: "imei", what: "device-number", shortest: 8, longest: 20, digits: 6 },
  { topic: "plate", what: "plate", shortest: 4, longest: 9, digits: 2 },
  { topic: "passport", what: "passport", shortest: 6, longest: 10, digits: 5 },
  { topic: "licence", what: "licence", shortest: 5, longest: 18, digits: 4 },
  { topic: "id-card", what: "id-card", shortest: 6, longest: 14, digits: 5 },
  { topic: "national-id", what: "national-id", shortest: 7, longest: 18, digits: 5 },
  { topic: "health-id", what: "health-id", shortest: 5, longest: 16, digits: 5 },
  { topic: "tax-id", what: "tax-id", shortest: 7, longest: 15, digits: 6 },
  { topic: "bank-account", what: "bank-account", shortest: 6, longest: 28, digits: 6 },
  { topic: "policy", what: "policy", shortest: 5, longest: 20, digits: 4 },
  { topic: "case", what: "case", shortest: 5, longest: 20, digits: 4 },
  { topic: "member", what: "member", shortest: 4, longest: 20, digits: 4 },
];

/** A number that the words near it name. */
export function findLabelled(
  written: WrittenNumber | WrittenCode,
  context: Context,
): Match | undefined {
  if (context.isEmpty) return undefined;
  const value = "digits" in written ? written.digits : written.value;
  const topics = context.near(written.start, written.end);
  if (topics.size === 0 || isPartOfMore(written) || isDateLike(written)) return undefined;
  const digits = value.replace(/\D/g, "").length;
  const shape = shapes.find(
    ({ topic, shortest, longest, digits: fewest }) =>
      topics.has(topic) && value.length >= shortest && value.length <= longest && digits >= fewest,
  );
  return shape && identifier(shape.what, written.start, written.end, scores.likely);
}

/** Some of the groups of a longer number or date. */
function isPartOfMore(written: WrittenNumber | WrittenCode): boolean {
  return "digits" in written && !written.isWhole && written.groups.includes("-");
}

/** Dates stand beside such words too: "passport issued 2019-05-12". */
function isDateLike(written: WrittenNumber | WrittenCode): boolean {
  if (!("digits" in written))
    return /^(?:\d{1,2}(?:ST|ND|RD|TH)|\d{4}S|\d+(?:AM|PM|KG|KM|GB|MB|PLN|EUR|USD|K|M))$/.test(
      written.value,
    );
  return (
    /^(?:4-[12]-[12]|[12]-[12]-4|[12]-[12]-2)(?:-|$)/.test(written.groups) &&
    /(?:19|20)\d\d|^\d{6}$/.test(written.digits)
  );
}
