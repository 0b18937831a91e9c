import { useEffect } from "react";
import { readCatalogue, useCatalogue } from "../../../stores/discover.ts";
import { useModels } from "../../../stores/models.ts";
import { privacyText } from "../../../text/privacy.ts";
import { Banner } from "../../../ui/banner.tsx";
import { bestFile } from "../../models/discover/arrange-catalogue.ts";
import { DownloadFile } from "../../models/discover/download-file.tsx";

/** The model that the deep stage of the gate was made with. */
const gateModelId = "all-minilm-l6-v2";

/** Offers the small embedding model that lets the gate judge by meaning; says so when it is there. */
export function DeepOffer() {
  const models = useModels((state) => state.models);
  const offered = useCatalogue((state) => state.models?.find(({ id }) => id === gateModelId));
  useEffect(() => void readCatalogue(), []);
  if (models === undefined) return null;
  const hasModel = models.some(
    ({ role, problem, name }) => role === "embedding" && problem === null && /minilm/i.test(name),
  );
  if (hasModel) return <Banner>{privacyText.deepIsThere}</Banner>;
  const file = offered === undefined ? undefined : bestFile(offered);
  return (
    <Banner
      actions={
        offered !== undefined && file !== undefined && <DownloadFile model={offered} file={file} />
      }
    >
      {privacyText.deepIsMissing}
    </Banner>
  );
}
