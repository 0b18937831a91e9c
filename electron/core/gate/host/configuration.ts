import type { ScanConfiguration } from "../worker/protocol.ts";

/** A configuration with the name that the texts looked at for it are kept under. */
export interface NamedConfiguration extends ScanConfiguration {
  readonly name: string;
}

/** What of the settings decides what is found; the rest decides only what counts. */
export function configurationOf({ ownTerms, region }: ScanConfiguration): NamedConfiguration {
  return { ownTerms, region, name: JSON.stringify([ownTerms, region]) };
}
