import { useState } from "react";
import type { RemoteModel, RemoteModelOffer } from "../../../../electron/shared/routing.ts";
import { formatNumber } from "../../../text/format.ts";
import { privacyText } from "../../../text/privacy.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import classes from "../privacy.module.css";

interface ModelOffersProps {
  readonly offers: readonly RemoteModelOffer[];
  readonly chosen: readonly RemoteModel[];
  readonly onAdd: (offer: RemoteModelOffer) => void;
}

/** A provider's list may have hundreds; the words narrow it down. */
const mostShown = 30;

/** What an endpoint answered when it was asked for its models. */
export function ModelOffers({ offers, chosen, onAdd }: ModelOffersProps) {
  const [words, setWords] = useState("");
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = offers.filter(({ id, name }) => {
    const text = `${id} ${name ?? ""}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  return (
    <>
      <p role="status">{privacyText.fetched(formatNumber(offers.length))}</p>
      <TextField label={privacyText.filterModels} value={words} onChange={setWords} />
      <ul className={classes.list}>
        {matching.slice(0, mostShown).map((offer) => (
          <li key={offer.id} className={classes.cardHead}>
            <span className={classes.cardName}>{offer.id}</span>
            {offer.name !== null && <span className={classes.hint}>{offer.name}</span>}
            <Button
              size="small"
              aria-label={privacyText.addModelNamed(offer.id)}
              disabled={chosen.some(({ id }) => id === offer.id)}
              onClick={() => onAdd(offer)}
            >
              {privacyText.addModel}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
