import { Copy } from "lucide-react";
import {
  type Provenance,
  type RemoteProvenance,
  isRemote,
} from "../../../electron/shared/provenance.ts";
import type { ModelSummary } from "../../../electron/shared/state.ts";
import { call } from "../../client.ts";
import type { AssistantMessage } from "../../library/rows.ts";
import { useModels } from "../../stores/models.ts";
import { showFailure, showToast } from "../../stores/notices.ts";
import { inspectorText } from "../../text/inspector.ts";
import { IconButton } from "../../ui/button.tsx";
import { FactList } from "../../ui/fact-list.tsx";
import classes from "./inspector.module.css";
import { listRemoteProvenance } from "./remote-facts.ts";
import { listProvenance, type ProvenanceFact } from "./provenance-facts.ts";

interface ProvenanceListProps {
  readonly message: AssistantMessage;
  readonly provenance: Provenance | RemoteProvenance;
}

/** The provenance of an answer, section by section. */
export function ProvenanceList({ message, provenance }: ProvenanceListProps) {
  const models = useModels((state) => state.models);
  return (
    <>
      {(isRemote(provenance)
        ? listRemoteProvenance(message, provenance)
        : listProvenance(message, withKnownHash(provenance, models))
      ).map(({ title, facts }) => (
        <section key={title} className={classes.section}>
          <h3 className={classes.title}>{title}</h3>
          <FactList facts={facts.map((fact) => ({ ...fact, value: <Value fact={fact} /> }))} />
        </section>
      ))}
    </>
  );
}

/** Weights that were not hashed yet when the answer ended are by now, more often than not. */
function withKnownHash(
  provenance: Provenance,
  models: readonly ModelSummary[] | undefined,
): Provenance {
  const { model } = provenance;
  if (model.sha256 !== null) return provenance;
  const same = models?.find(
    ({ id, sizeBytes }) => id === model.id && sizeBytes === model.sizeBytes,
  );
  return { ...provenance, model: { ...model, sha256: same?.sha256 ?? null } };
}

function Value({ fact }: { readonly fact: ProvenanceFact }) {
  if (fact.isCode !== true) return fact.value;
  return (
    <span className={classes.hash}>
      <span>{fact.value}</span>
      <IconButton
        label={inspectorText.copy(fact.name)}
        icon={<Copy aria-hidden />}
        size="small"
        onClick={() => void copyText(fact.value)}
      />
    </span>
  );
}

async function copyText(text: string): Promise<void> {
  const answer = await call("clipboard.write", { text });
  if (answer.ok) showToast(inspectorText.copied);
  else showFailure(answer.failure);
}
