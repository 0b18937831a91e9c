import type { CatalogueModel, RecommendedFile } from "../../../../electron/shared/models.ts";
import { DownloadButton } from "../downloads/download-button.tsx";

interface OfferedFile {
  readonly model: CatalogueModel;
  readonly file: RecommendedFile;
  readonly isPrimary?: boolean;
}

/** Downloads a file that the catalogue recommends. */
export function DownloadFile({ model, file, isPrimary = false }: OfferedFile) {
  const { repository, name } = model;
  const { quantisation, fileName, sizeBytes } = file;
  return (
    <DownloadButton
      isPrimary={isPrimary}
      name={name}
      sizeBytes={sizeBytes}
      offer={{ repository, quantisation, files: [fileName] }}
    />
  );
}
