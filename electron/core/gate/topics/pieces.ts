/** An embedding model of this size reads 256 tokens at most, and means less the more it averages over. */
const pieceLength = 900;
/** 33 ms per 100 tokens on two cores: more would miss the deep stage's deadline of 3 s. */
export const mostPieces = 12;

/** Where to end a piece that may not go beyond `limit`: after a sentence, else after a word, else there. */
function findEnd(text: string, from: number, limit: number): number {
  if (limit >= text.length) return text.length;
  const window = text.slice(from, limit);
  const sentence = Math.max(
    window.lastIndexOf("\n"),
    window.lastIndexOf(". "),
    window.lastIndexOf("? "),
    window.lastIndexOf("。"),
  );
  if (sentence > pieceLength / 2) return from + sentence + 1;
  const word = window.lastIndexOf(" ");
  return word > pieceLength / 2 ? from + word + 1 : limit;
}

/**
 * A text in pieces for an embedding model. Of a text with more than `mostPieces`, its beginning and its end: what lies between
 * is judged by the fast stage only.
 */
export function splitPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = findEnd(text, at, at + pieceLength);
    const piece = text.slice(at, end).trim();
    if (piece !== "") pieces.push(piece);
    at = end;
  }
  if (pieces.length <= mostPieces) return pieces;
  return [...pieces.slice(0, mostPieces / 2), ...pieces.slice(-mostPieces / 2)];
}
