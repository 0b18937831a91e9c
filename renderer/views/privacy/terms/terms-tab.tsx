import { Trash2 } from "lucide-react";
import { type FormEvent, useState } from "react";
import type { RoutingSettings } from "../../../../electron/shared/routing.ts";
import { useSettings } from "../../../stores/settings.ts";
import { privacyText } from "../../../text/privacy.ts";
import { Badge } from "../../../ui/badge.tsx";
import { Button, IconButton } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { changePolicy } from "../change-policy.ts";
import classes from "../privacy.module.css";
import { KeptPlaces } from "./kept-places.tsx";

type OwnTerm = RoutingSettings["ownTerms"][number];

const kinds = (["person", "client", "project", "domain", "folder", "other"] as const).map(
  (value) => ({ value, label: privacyText.termKinds[value] }),
);

/** The person's own list of what never leaves. */
export function TermsTab() {
  const terms = useSettings((state) => state.settings.routing.ownTerms);
  const remove = (term: OwnTerm) =>
    changePolicy({ ownTerms: terms.filter((other) => other !== term) });
  return (
    <div className={classes.section}>
      <p className={classes.hint}>
        {privacyText.termsHint} {privacyText.seeded}
      </p>
      <AddTerm terms={terms} />
      {terms.length === 0 && <EmptyState title={privacyText.noTerms} />}
      <ul className={classes.list}>
        {terms.map((term) => (
          <li key={`${term.kind} ${term.term}`} className={classes.cardHead}>
            <span className={classes.cardName}>{term.term}</span>
            <Badge>{privacyText.termKinds[term.kind]}</Badge>
            <IconButton
              size="small"
              label={privacyText.removeTerm(term.term)}
              icon={<Trash2 aria-hidden />}
              onClick={() => remove(term)}
            />
          </li>
        ))}
      </ul>
      <KeptPlaces />
    </div>
  );
}

function AddTerm({ terms }: { readonly terms: readonly OwnTerm[] }) {
  const [term, setTerm] = useState("");
  const [kind, setKind] = useState<OwnTerm["kind"]>("person");
  const typed = term.trim();
  const isKnown = terms.some((other) => other.term.toLowerCase() === typed.toLowerCase());
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (typed.length < 2 || isKnown) return;
    changePolicy({ ownTerms: [...terms, { term: typed, kind }] });
    setTerm("");
  };
  return (
    <form className={classes.row} onSubmit={add}>
      <div className={classes.grow}>
        <TextField
          label={privacyText.term}
          value={term}
          onChange={setTerm}
          maxLength={200}
          problem={isKnown ? privacyText.termKnown : null}
        />
      </div>
      <Select label={privacyText.termKind} value={kind} options={kinds} onChange={setKind} />
      <Button type="submit" tone="primary" disabled={typed.length < 2 || isKnown}>
        {privacyText.addTerm}
      </Button>
    </form>
  );
}
