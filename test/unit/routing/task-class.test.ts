import { expect, test } from "vitest";
import { classifyTask } from "../../../electron/core/routing/task-class.ts";
import type { TaskClass } from "../../../electron/shared/routing.ts";

const examples: readonly (readonly [string, TaskClass | null])[] = [
  ["Write a Python function that reverses a list.", "coding"],
  ["Why does this fail?\n```js\nconst a = b.map(x => x.y);\n```", "coding"],
  ["Schreibe ein Bash-Skript, das alle Dateien umbenennt.", "coding"],
  ["Popraw ten kod w Pythonie:\ndef f(x):\n  return x + 1", "coding"],
  ["Solve x^2 - 5x + 6 = 0.", "mathematics"],
  ["Berechne die Wahrscheinlichkeit, zwei Sechsen zu würfeln.", "mathematics"],
  [
    "Démontre que la somme des angles d'un triangle vaut 180 degrés. Calcule aussi l'aire.",
    "mathematics",
  ],
  ["Translate this into German: The cat sleeps.", "translation"],
  ["Przetłumacz na angielski: Kot śpi na dachu.", "translation"],
  ["Traduce al inglés: El gato duerme.", "translation"],
  ["Summarise the following text in three sentences:\nLong ago ...", "summary"],
  ["Fass den folgenden Text zusammen:\nVor langer Zeit ...", "summary"],
  ["Résume ce texte :\nIl était une fois ...", "summary"],
  ["Plan a five-day itinerary through Norway.", "planning"],
  ["Write a short poem about autumn.", "writing"],
  ["Napisz wiersz o jesieni.", "writing"],
  ["What is the capital of Australia?", "knowledge"],
  ["Warum ist der Himmel blau?", "knowledge"],
  ["ok", null],
  ["", null],
];

test.each(examples)("%j is %s", (prompt, task) => {
  expect(classifyTask(prompt)).toBe(task);
});

test("a book pasted after the task is classified as quickly as the task alone", () => {
  const book = "It was the best of times, it was the worst of times. ".repeat(20_000);
  expect(classifyTask(`Summarise this book.\n${book}`)).toBe("summary");
});
