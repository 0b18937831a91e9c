import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { type Price, priceSchema } from "../electron/shared/routing.ts";
import { rootDir } from "./root.ts";

const leastPrices = 15;

/** Checks what people are told about the prices of remote models. Returns the complaints. */
export async function checkPrices(): Promise<readonly string[]> {
  const text = await readFile(join(rootDir, "models/prices.json"), "utf8");
  return complaintsAboutPrices(JSON.parse(text), new Date().toISOString().slice(0, 10));
}

/** What is wrong with a price table: one sentence each. `today` is `YYYY-MM-DD`. */
export function complaintsAboutPrices(table: unknown, today: string): readonly string[] {
  const parsed = v.safeParse(v.array(priceSchema), table);
  if (!parsed.success)
    return parsed.issues.map(
      (issue) => `models/prices.json: ${v.getDotPath(issue) ?? "it"}: ${issue.message}`,
    );
  const prices = parsed.output;
  const names = prices.map(({ provider, modelId }) => `${provider} ${modelId}`);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [
    ...(prices.length < leastPrices
      ? [`models/prices.json has ${prices.length} prices; ${leastPrices} is the least.`]
      : []),
    ...prices.flatMap((price) => priceComplaints(price, today)),
    ...[...twice].map((name) => `models/prices.json has ${name} twice.`),
  ];
}

function priceComplaints(price: Price, today: string): readonly string[] {
  const { provider, modelId, inputUsd, cachedInputUsd, outputUsd, source, date } = price;
  const wrong = (why: string): string => `models/prices.json, ${modelId}: ${why}`;
  return [
    ...(provider === "compatible" ? [wrong("nobody knows what a server of one's own costs.")] : []),
    ...(source.startsWith("https://") && URL.canParse(source)
      ? []
      : [wrong("its source is no address.")]),
    ...(date > today || Number.isNaN(Date.parse(date)) ? [wrong(`${date} is not yet.`)] : []),
    ...(cachedInputUsd !== null && cachedInputUsd > inputUsd
      ? [wrong("cached input costs more than other input.")]
      : []),
    ...(outputUsd < inputUsd ? [wrong("output costs less than input.")] : []),
  ];
}
