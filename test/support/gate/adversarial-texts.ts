const sizeChars = 200_000;

/** Texts of 200 KB that bring careless patterns to a halt: one thing over and over, and the given words too. */
export function adversarialTexts(
  words: string,
): readonly (readonly [name: string, text: string])[] {
  const pieces = [
    "key",
    "a",
    "1",
    " ",
    "\n",
    "a ",
    "A ",
    "1-",
    "=",
    ":",
    '"',
    "é",
    "中",
    "a.b@",
    "Aa1_",
    ...words.split(" "),
  ];
  return [
    ...pieces.map((piece) => [JSON.stringify(piece), repeated(piece)] as const),
    ...words.split(" ").map((word) => [JSON.stringify(`${word} `), repeated(`${word} `)] as const),
  ];
}

function repeated(piece: string): string {
  return piece.repeat(Math.ceil(sizeChars / piece.length)).slice(0, sizeChars);
}
