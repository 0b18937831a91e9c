import { useState } from "react";
import { privacyText } from "../../text/privacy.ts";
import { type Tab, Tabs } from "../../ui/tabs.tsx";
import { EndpointsTab } from "./endpoints/endpoints-tab.tsx";
import { LedgerTab } from "./ledger/ledger-tab.tsx";
import { PolicyTab } from "./policy/policy-tab.tsx";
import classes from "./privacy.module.css";
import { TermsTab } from "./terms/terms-tab.tsx";

const tabs: readonly Tab[] = [
  { id: "policy", label: privacyText.policy, content: <PolicyTab /> },
  { id: "models", label: privacyText.models, content: <EndpointsTab /> },
  { id: "terms", label: privacyText.terms, content: <TermsTab /> },
  { id: "ledger", label: privacyText.ledger, content: <LedgerTab /> },
];

/** What may leave, to whom, what never may, and everything that did. */
export function PrivacyView() {
  const [chosenId, setChosenId] = useState("policy");
  return (
    <div className={classes.view}>
      <div className={classes.page}>
        <Tabs label={privacyText.sections} tabs={tabs} chosenId={chosenId} onChoose={setChosenId} />
      </div>
    </div>
  );
}
