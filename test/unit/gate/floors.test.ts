import { expect, test } from "vitest";
import { hasDevelopmentData } from "../../../scripts/gate/development-data.ts";
import { measureSets } from "../../../scripts/gate/report/report.ts";
import { openGate } from "./support/faulty-gate.ts";

/** A little under what the report shows, so that only a real loss fails: least recall, most over-blocking. */
const floors: Readonly<Record<string, number>> = {
  secrets: 0.95,
  "Presidio, all sentences": 0.95,
  "Presidio, with a person's details": 0.97,
  "Polish documents": 0.94,
  "retrieved mail and notes (taint)": 0.95,
  "sensitive by meaning": 0.93,
};

const ceilings: Readonly<Record<string, number>> = {
  "benign prompts": 0.12,
  "benign of the semantic set": 0.16,
  "hard negatives": 0.3,
};

test("the gate keeps what is private and lets go what is not, as well as it did", async (context) => {
  if (!hasDevelopmentData()) return context.skip("../shared/data is missing");
  const gate = openGate();
  const { sets } = await measureSets(gate, "held-back");
  const shares = new Map(sets.map(({ name, local }) => [name, local.share]));
  for (const [name, least] of Object.entries(floors))
    expect(shares.get(name), `recall of ${name}`).toBeGreaterThanOrEqual(least);
  for (const [name, most] of Object.entries(ceilings))
    expect(shares.get(name), `over-blocking of ${name}`).toBeLessThanOrEqual(most);
}, 120_000);
