import { Plus } from "lucide-react";
import { openDialog } from "../../../stores/dialogs.ts";
import { useEndpoints } from "../../../stores/endpoints.ts";
import { formatDollars, formatNumber } from "../../../text/format.ts";
import { privacyText } from "../../../text/privacy.ts";
import { Button } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { FactList } from "../../../ui/fact-list.tsx";
import classes from "../privacy.module.css";
import { EndpointCard } from "./endpoint-card.tsx";
import { PriceTable } from "./price-table.tsx";

/** The remote models that may be asked, what they cost and what was spent. */
export function EndpointsTab() {
  const { endpoints, usage } = useEndpoints();
  const add = (
    <Button
      tone="primary"
      icon={<Plus aria-hidden />}
      onClick={() => openDialog({ kind: "endpoint", endpointId: null })}
    >
      {privacyText.add}
    </Button>
  );
  if (endpoints.length === 0)
    return (
      <EmptyState title={privacyText.noModels} actions={add}>
        {privacyText.noModelsHint}
      </EmptyState>
    );
  return (
    <div className={classes.section}>
      <div>{add}</div>
      <ul className={classes.list}>
        {endpoints.map((endpoint) => (
          <li key={endpoint.id}>
            <EndpointCard endpoint={endpoint} />
          </li>
        ))}
      </ul>
      {usage !== null && usage.byEndpoint.length > 0 && (
        <section>
          <h2 className={classes.title}>{privacyText.usage}</h2>
          <FactList
            facts={usage.byEndpoint.map(
              ({ endpointName, answers, inputTokens, outputTokens, costUsd }) => ({
                name: endpointName,
                value: privacyText.usageOf(
                  formatNumber(answers),
                  formatNumber(inputTokens),
                  formatNumber(outputTokens),
                  formatDollars(costUsd),
                ),
              }),
            )}
          />
        </section>
      )}
      <PriceTable />
    </div>
  );
}
