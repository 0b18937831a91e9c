import type { Random } from "./random.ts";

const sentences = [
  "Could you explain how the second index helps when most queries filter on the date?",
  "My sister will be in Lyon on 14 March, so call her on +33 1 23 45 67 89 instead.",
  "const total = rows.reduce((sum, row) => sum + row.price * row.count, 0);",
  "Write to accounts@example.com with the number of the order, 2024-118-77.",
  "The committee met twice in autumn and published its findings before the year was over.",
  "Please keep the tone friendly, use short words and end with a question.",
  "He has had headaches since the new tablets, and the doctor wants to see him again.",
  "In 1687 the book set out three laws that described how bodies move.",
  "SELECT name, count(*) FROM visits GROUP BY name HAVING count(*) > 10;",
  "Le rapport doit tenir sur une page, avec un tableau et deux phrases de conclusion.",
] as const;

/** Text of a given length like what people send: prose, code and a few numbers; never twice the same. */
export function createProse(random: Random): (length: number) => string {
  return (length) => {
    let text = "";
    while (text.length < length) text += `${random.pick(sentences)} ${random.between(1, 9999)}\n`;
    return text.slice(0, length);
  };
}

/** Texts made to be slow: repetition where a pattern may start anywhere and never end. */
export const adversarialTexts: readonly {
  readonly name: string;
  readonly make: (length: number) => string;
}[] = [
  repeated("keys", "key"),
  repeated("letters", "a"),
  repeated("digits", "1"),
  repeated("spaces", " "),
  repeated("digits_and_dashes", "1-"),
  repeated("at_signs", "a@"),
  repeated("dots", "a."),
  repeated("email_starts", "a.b-c_d+e"),
  repeated("equals", "password="),
  repeated("quotes", "\"'"),
  repeated("base64", "QUJD"),
  repeated("percent", "%25"),
  repeated("hex", "deadbeef"),
  repeated("zero_width", "a\u200b"),
  repeated("combining", "e\u0301\u0302"),
  repeated("full_width", "１２"),
  repeated("number_words", "one two three "),
  repeated("names", "Anna Maria Smith "),
  repeated("brackets", "(((["),
  repeated("newlines", "4\n"),
];

function repeated(name: string, piece: string): (typeof adversarialTexts)[number] {
  return {
    name,
    make: (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
  };
}
