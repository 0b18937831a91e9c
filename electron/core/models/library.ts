import { FailureError } from "../../shared/result.ts";
import type { ModelSummary } from "../../shared/state.ts";
import { runSettingsOf } from "../run-settings.ts";
import type { SettingsStore } from "../settings.ts";
import type { Hashes } from "./hashes/hashes.ts";
import type { Headers, InspectedModel } from "./headers.ts";
import { inParallel } from "./in-parallel.ts";
import type { Machine } from "./fit/machine.ts";
import type { Place } from "./places.ts";
import type { Registry } from "./registry.ts";
import { modelIdOf, type NamedLicence, summarise, type SummaryInput } from "./summary.ts";

/** A model with its place, its file and what the header says. */
export interface KnownModel extends InspectedModel {
  readonly place: Place;
}

/** The list of models, from places to summaries. */
export interface Library {
  list(): Promise<readonly ModelSummary[]>;
  /** Rejects with FailureError "model-missing" when no place has this id. */
  find(modelId: string): Promise<KnownModel>;
  know(place: Place): Promise<KnownModel>;
  describe(known: KnownModel): ModelSummary;
  /** The last list as it is with the settings of now, without a look at any file; `null` before the first one. */
  describeAgain(): readonly ModelSummary[] | null;
  forgetPlace(filePath: string): void;
}

export interface LibraryOptions {
  readonly places: () => Promise<readonly Place[]>;
  readonly headers: Headers;
  readonly hashes: Hashes;
  readonly registry: Registry;
  readonly settings: Pick<SettingsStore, "read">;
  readonly machine: Machine;
  readonly licenceInCatalogue: (repository: string) => string | null;
}

/** How many files are looked at at once. */
const readers = 32;

export function createLibrary(options: LibraryOptions): Library {
  const { headers, hashes, registry, settings, machine } = options;
  /** Of the last list. */
  let listed: readonly KnownModel[] | null = null;
  let places = new Map<string, Place>();
  const ids = new Map<string, string>();
  const described = new Map<
    string,
    { readonly reasons: readonly unknown[]; readonly summary: ModelSummary }
  >();

  function idOf(filePath: string): string {
    const id = ids.get(filePath) ?? modelIdOf(filePath);
    ids.set(filePath, id);
    return id;
  }

  async function know(place: Place): Promise<KnownModel> {
    return { place, ...(await headers.read(place.path)) };
  }

  async function findPlaces(): Promise<readonly Place[]> {
    const found = await options.places();
    places = new Map(found.map((place) => [idOf(place.path), place]));
    return found;
  }

  /** The same summary object as long as nothing it depends on has changed: lists are compared by their items. */
  function describeHere(known: KnownModel, surroundings: string): ModelSummary {
    const { place, found, inspected } = known;
    const { tool = null, toolName = null } = place.candidate ?? {};
    const input: SummaryInput = {
      path: place.path,
      source: place.source,
      found,
      inspected,
      tool,
      toolName,
      sha256: found === null ? null : hashes.remembered(found),
      hasChanged: found !== null && registry.hasChanged(found),
      licenceElsewhere: licenceOf(place),
    };
    const runSettings = runSettingsOf(settings.read(), idOf(place.path));
    const reasons = [surroundings, runSettings, ...reasonsOf(input)];
    const before = described.get(place.path);
    if (before !== undefined && isSame(before.reasons, reasons)) return before.summary;
    const summary = summarise(input, { settings: settings.read(), machine: machine.facts() });
    described.set(place.path, { reasons, summary });
    return summary;
  }

  function licenceOf({ path: filePath, candidate }: Place): NamedLicence | null {
    const download = registry.downloadOf(filePath);
    if (download !== null && download.licenceId !== null)
      return { id: download.licenceId, namedBy: "hub" };
    if (candidate !== null && candidate.licence !== null) return candidate.licence;
    const repository = download?.repository ?? candidate?.repository ?? null;
    const id = repository === null ? null : options.licenceInCatalogue(repository);
    return id === null ? null : { id, namedBy: "catalogue" };
  }

  function surroundings(): string {
    return JSON.stringify([machine.facts(), settings.read().contextTokens]);
  }

  function describeAll(all: readonly KnownModel[]): readonly ModelSummary[] {
    const around = surroundings();
    return all.map((known) => describeHere(known, around));
  }

  return {
    know,
    describe: (known) => describeHere(known, surroundings()),
    describeAgain: () => (listed === null ? null : describeAll(listed)),
    async list() {
      const all = await inParallel(await findPlaces(), readers, know);
      const usable = all.filter(isListed);
      listed = usable;
      // What was moved or deleted since need not be remembered for ever.
      if (described.size > 2 * usable.length + 1_000) described.clear();
      return describeAll(usable);
    },
    async find(modelId) {
      const place = places.get(modelId);
      const known = place === undefined ? null : await know(place);
      if (known !== null && (known.found !== null || known.place.source === "in-place"))
        return known;
      const fresh = (await findPlaces()).find(({ path }) => idOf(path) === modelId);
      if (fresh !== undefined) return know(fresh);
      throw new FailureError(
        "model-missing",
        "This model is no longer in the list: its file was moved or deleted. Pick another model.",
      );
    },
    forgetPlace: (filePath) => void places.delete(idOf(filePath)),
  };
}

/** What other apps keep is of interest as far as it can be used: their adapters and half-fetched files are their own. */
function isListed({ place, inspected }: KnownModel): boolean {
  return place.source !== "other-tool" || inspected.ok;
}

/** What the summary of one file depends on, as values that are the same when they mean the same. */
function reasonsOf(input: SummaryInput): readonly unknown[] {
  const { found, inspected, licenceElsewhere, source, tool, toolName, sha256, hasChanged } = input;
  const file = [found?.sizeBytes, found?.modifiedMs, inspected.ok || inspected.failure.message];
  const facts = inspected.ok ? inspected.value : null;
  return [...file, facts, licenceElsewhere?.id, source, tool, toolName, sha256, hasChanged];
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((value, index) => value === other[index]);
}
