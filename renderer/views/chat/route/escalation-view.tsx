import type { EscalationPreview } from "../../../../electron/shared/routing.ts";
import { formatDollars, formatNumber } from "../../../text/format.ts";
import { categoryNames } from "../../../text/gate.ts";
import { placeName, reasonSentence, routingText } from "../../../text/routing.ts";
import { Banner } from "../../../ui/banner.tsx";
import { FactList } from "../../../ui/fact-list.tsx";
import { FindingItem } from "./route-line.tsx";
import classes from "./route.module.css";
import { ScrollBox } from "../../../ui/scroll-box.tsx";

interface EscalationViewProps {
  readonly conversationId: string;
  readonly preview: EscalationPreview;
  /** Called once a finding was let pass, which asks for another look. */
  readonly onLetPass: () => void;
}

/** Where to, what it costs, whether it may, why not, what stands for what, and every byte. */
export function EscalationView({ conversationId, preview, onLetPass }: EscalationViewProps) {
  const { destination, url, body, bodyBytes, isAllowed, reasons, findings } = preview;
  const cost = preview.estimatedCostUsd;
  return (
    <>
      {!isAllowed && (
        <Banner tone="warning">
          <p>{routingText.notAllowed}</p>
          {reasons.map((reason) => (
            <p key={reason}>{reasonSentence(reason, preview)}</p>
          ))}
        </Banner>
      )}
      {findings.length > 0 && (
        <ul className={classes.findings}>
          {findings.map((finding, index) => (
            <li key={index}>
              {finding.excerpt !== "" && <q>{finding.excerpt}</q>}
              <FindingItem
                conversationId={conversationId}
                finding={finding}
                onLetPass={onLetPass}
              />
            </li>
          ))}
        </ul>
      )}
      {destination.zone !== "device" && (
        <FactList
          facts={[
            { name: routingText.to, value: placeName(destination) },
            { name: routingText.address, value: url, isCode: true },
            {
              name: routingText.cost,
              value: cost === null ? routingText.costUnknown : formatDollars(cost),
            },
          ]}
        />
      )}
      {preview.placeholders.length > 0 && <Placeholders preview={preview} />}
      {body !== "" && (
        <details open={isAllowed}>
          <summary>{routingText.bytes(formatNumber(bodyBytes))}</summary>
          <ScrollBox className={classes.body} label={routingText.sentBytes}>
            <pre>{body}</pre>
          </ScrollBox>
        </details>
      )}
    </>
  );
}

function Placeholders({ preview }: { readonly preview: EscalationPreview }) {
  return (
    <section>
      <h3 className={classes.heading}>{routingText.placeholders}</h3>
      <table className={classes.table} aria-label={routingText.placeholders}>
        <tbody>
          {preview.placeholders.map(({ placeholder, category, original }) => (
            <tr key={placeholder}>
              <th scope="row">{placeholder}</th>
              <td>{original}</td>
              <td>{categoryNames[category]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
