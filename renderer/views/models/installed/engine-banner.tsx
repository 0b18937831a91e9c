import { useEngine } from "../../../stores/engine.ts";
import { answeringModel, switchModel, useModels } from "../../../stores/models.ts";
import { useSettings } from "../../../stores/settings.ts";
import { modelsText } from "../../../text/models.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";

/** What went wrong with the engine, in plain words, until the next load or answer succeeds. */
export function EngineBanner() {
  const { status, message, loading } = useEngine((state) => state.engine);
  const chosenId = useSettings((state) => state.settings.modelId);
  const models = useModels((state) => state.models);
  if (message === null && status !== "failed" && status !== "restarting") return null;
  const again = answeringModel(models ?? [], chosenId);
  return (
    <Banner
      tone={status === "failed" ? "danger" : "warning"}
      actions={
        status === "failed" && loading === null && again !== undefined ? (
          <Button size="small" onClick={() => void switchModel(again.id)}>
            {modelsText.tryAgain}
          </Button>
        ) : undefined
      }
    >
      {message !== null && <p>{message}</p>}
      {status === "failed" && <p>{modelsText.engineFailed}</p>}
      {status === "restarting" && <p>{modelsText.engineRestarting}</p>}
    </Banner>
  );
}
