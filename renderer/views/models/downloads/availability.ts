import type { Download } from "../../../../electron/shared/models.ts";
import type { ModelSummary } from "../../../../electron/shared/state.ts";

/** One quantisation of a repository, as the catalogue or the hub names it. */
export interface Offer {
  readonly repository: string;
  readonly quantisation: string;
  /** Paths within the repository; the first names the rest. */
  readonly files: readonly string[];
}

/** How far an offered model is from being here. */
export type Availability =
  | { readonly kind: "absent" }
  | { readonly kind: "downloading"; readonly download: Download }
  | { readonly kind: "installed"; readonly model: ModelSummary | null };

/** Whether an offered model is here already, or on its way. A download that is done counts as here. */
export function findAvailability(
  offer: Offer,
  models: readonly ModelSummary[],
  downloads: readonly Download[],
): Availability {
  const fileName = baseName(offer.files[0] ?? "");
  const installed = models.find((model) => model.fileName === fileName);
  if (installed !== undefined) return { kind: "installed", model: installed };
  const download = downloads.find(
    (candidate) =>
      candidate.repository === offer.repository &&
      (candidate.fileName === fileName || candidate.quantisation === offer.quantisation),
  );
  if (download === undefined) return { kind: "absent" };
  if (download.status !== "done") return { kind: "downloading", download };
  const model = models.find(({ id }) => id === download.modelId);
  // Deleted since: the download stays on the list until it is dismissed.
  return model === undefined ? { kind: "absent" } : { kind: "installed", model };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
