import { expect, test } from "vitest";
import { exportText } from "../../../renderer/text/export.ts";
import { importText } from "../../../renderer/text/import.ts";

test.each([
  [
    importText.progress(1),
    importText.progress(2),
    "1 conversation so far",
    "2 conversations so far",
  ],
  [
    importText.alreadyHereHint(1),
    importText.alreadyHereHint(2),
    "1; only what is new in it is brought",
    "2; only what is new in them is brought",
  ],
  [
    importText.brought(1, 1),
    importText.brought(2, 2),
    "1 conversation and 1 message were brought.",
    "2 conversations and 2 messages were brought.",
  ],
  [
    importText.grown(1),
    importText.grown(2),
    "1 conversation that was here got what was new in it.",
    "2 conversations that were here got what was new in them.",
  ],
  [importText.stayed(1), importText.stayed(2), "1 was here already.", "2 were here already."],
  [
    importText.copiesLeft(1),
    importText.copiesLeft(2),
    "1 further copy of a conversation was left out.",
    "2 further copies of conversations were left out.",
  ],
  [
    importText.leftErased(1),
    importText.leftErased(2),
    "1 conversation was left out, for you had erased it here.",
    "2 conversations were left out, for you had erased them here.",
  ],
  [
    importText.leftMessages(1),
    importText.leftMessages(2),
    "1 message was left out, for you had erased it here.",
    "2 messages were left out, for you had erased them here.",
  ],
  [exportText.some(1), exportText.some(2), "1 conversation", "2 conversations"],
  [
    exportText.found(1, "rye"),
    exportText.found(2, "rye"),
    "1 message found for “rye”",
    "2 messages found for “rye”",
  ],
  [
    exportText.progress(1, 1),
    exportText.progress(1, 2),
    "1 of 1 conversation",
    "1 of 2 conversations",
  ],
  [
    exportText.doneFacts(1, 1, 1, "1 kB"),
    exportText.doneFacts(2, 2, 2, "1 kB"),
    "1 conversation, 1 message, 1 file, 1 kB.",
    "2 conversations, 2 messages, 2 files, 1 kB.",
  ],
  [
    exportText.examples(1, 0),
    exportText.examples(2, 1),
    "1 example to train on, and no validation part.",
    "2 examples to train on, 1 to validate with.",
  ],
  [
    exportText.damaged(1),
    exportText.damaged(2),
    "At least 1 record is damaged in the archive and is missing here. Verify the archive to see which.",
    "At least 2 records are damaged in the archive and are missing here. Verify the archive to see which.",
  ],
  [
    exportText.leftOut(1, "kept-unknown"),
    exportText.leftOut(2, "locked"),
    "Left out: 1 as a whole conversation, because damage left open whether it stays on this device.",
    "Left out: 2 as whole conversations, locked to this device or never to leave it.",
  ],
  [
    exportText.leftOut(1, "duplicate"),
    exportText.leftOut(2, "duplicate"),
    "Left out: 1 that says what another says.",
    "Left out: 2 that say what another says.",
  ],
  [exportText.foundButton(1), exportText.foundButton(2), "Export this one…", "Export all 2…"],
  [
    exportText.foundMessagesButton(1),
    exportText.foundMessagesButton(2),
    "Export this message…",
    "Export all 2 messages…",
  ],
  [
    exportText.foundTitlesButton(1),
    exportText.foundTitlesButton(2),
    "Export this conversation…",
    "Export all 2 conversations…",
  ],
])("one and several are told apart: %s", (one, several, wordsOfOne, wordsOfSeveral) => {
  expect([one, several]).toEqual([wordsOfOne, wordsOfSeveral]);
});
