import { type ConceptMarks, createConceptMarks, markConcepts } from "./concepts.ts";
import { createWords, readWords, type Words } from "./words.ts";

/** The words of a text and the concepts they carry; both are used again for the next text. */
export interface MarkedWords {
  readonly words: Words;
  readonly marks: ConceptMarks;
  /** Fills both from [from, to) of the text. Nothing is done when they stand there already: the layers ask for one text in a row. */
  read(text: string, from?: number, to?: number): void;
}

export function createMarkedWords(): MarkedWords {
  const words = createWords();
  const marks = createConceptMarks();
  let last = { text: "", from: 0, to: 0 };
  return {
    words,
    marks,
    read(text, from = 0, to = text.length) {
      if (text === last.text && from === last.from && to === last.to) return;
      readWords(text, words, from, to);
      markConcepts(text, words, marks);
      last = { text, from, to };
    },
  };
}
