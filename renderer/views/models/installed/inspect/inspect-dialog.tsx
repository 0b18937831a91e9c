import { useCallback, useEffect, useState } from "react";
import type { ModelDetails } from "../../../../../electron/shared/models.ts";
import type { Failure } from "../../../../../electron/shared/result.ts";
import type { ModelSummary } from "../../../../../electron/shared/state.ts";
import { call } from "../../../../client.ts";
import { closeDialog } from "../../../../stores/dialogs.ts";
import { useModels } from "../../../../stores/models.ts";
import { inspectText } from "../../../../text/installed.ts";
import { Banner } from "../../../../ui/banner.tsx";
import { Button } from "../../../../ui/button.tsx";
import { Dialog } from "../../../../ui/dialog.tsx";
import { type Tab, Tabs } from "../../../../ui/tabs.tsx";
import classes from "./inspect.module.css";
import { MetadataList } from "./metadata-list.tsx";
import { Overview } from "./overview.tsx";
import { TemplateSection } from "./template-section.tsx";

/** Everything that a model's file says of itself. */
export function InspectDialog({ modelId }: { readonly modelId: string }) {
  const model = useModels((state) => state.models?.find(({ id }) => id === modelId));
  const { details, failure, read } = useDetails(modelId);
  return (
    <Dialog isWidest title={inspectText.title(model?.name ?? "")} onClose={closeDialog}>
      {model === undefined && <p>{inspectText.gone}</p>}
      {failure !== null && (
        <Banner
          tone="danger"
          actions={
            <Button size="small" onClick={read}>
              {inspectText.again}
            </Button>
          }
        >
          {failure.message}
        </Banner>
      )}
      {details === null && failure === null && (
        <p className={classes.hint}>{inspectText.loading}</p>
      )}
      {model !== undefined && details !== null && <Sections model={model} details={details} />}
    </Dialog>
  );
}

interface SectionsProps {
  readonly model: ModelSummary;
  readonly details: ModelDetails;
}

function Sections({ model, details }: SectionsProps) {
  const [chosenId, setChosenId] = useState("overview");
  const tabs: readonly Tab[] = [
    {
      id: "overview",
      label: inspectText.overview,
      content: <Overview model={model} details={details} />,
    },
    {
      id: "template",
      label: inspectText.template,
      content: <TemplateSection template={details.chatTemplate} />,
    },
    {
      id: "metadata",
      label: inspectText.metadata,
      content: <MetadataList metadata={details.metadata} />,
    },
  ];
  return (
    <Tabs label={inspectText.sections} tabs={tabs} chosenId={chosenId} onChoose={setChosenId} />
  );
}

interface Reading {
  readonly details: ModelDetails | null;
  readonly failure: Failure | null;
  /** Reads it again, after a failure. */
  readonly read: () => void;
}

function useDetails(modelId: string): Reading {
  const [answer, setAnswer] = useState<Omit<Reading, "read">>({ details: null, failure: null });
  const read = useCallback(async () => {
    const inspected = await call("model.inspect", { modelId });
    if (inspected.ok) setAnswer({ details: inspected.value, failure: null });
    else setAnswer({ details: null, failure: inspected.failure });
  }, [modelId]);
  useEffect(() => void read(), [read]);
  return { ...answer, read: () => void read() };
}
