import { useState } from "react";
import type { Price } from "../../../../electron/shared/routing.ts";
import { useEndpoints } from "../../../stores/endpoints.ts";
import { changeSettings, useSettings } from "../../../stores/settings.ts";
import { formatDollars } from "../../../text/format.ts";
import { privacyText } from "../../../text/privacy.ts";
import { Button } from "../../../ui/button.tsx";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import classes from "../privacy.module.css";
import { PriceEditor } from "./price-editor.tsx";
import { type PricedModel, listPrices } from "./list-prices.ts";
import { ScrollBox } from "../../../ui/scroll-box.tsx";

/** What each model costs and who says so; the person's own word wins. */
export function PriceTable() {
  const { endpoints, prices } = useEndpoints();
  const own = useSettings((state) => state.settings.prices);
  const [edited, setEdited] = useState<PricedModel | null>(null);
  const rows = listPrices(endpoints, prices, own);
  if (rows.length === 0) return null;
  const set = (price: Price) =>
    void changeSettings({ prices: [...own.filter((one) => !isSame(one, price)), price] });
  const reset = (model: PricedModel) =>
    void changeSettings({ prices: own.filter((one) => !isSame(one, model)) });
  return (
    <section>
      <h2 className={classes.title}>{privacyText.prices}</h2>
      <p className={classes.hint}>{privacyText.pricesHint}</p>
      <ScrollBox className={classes.scroller} label={privacyText.prices}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{privacyText.priceModel}</th>
              <th scope="col" className={classes.number}>
                {privacyText.priceInput}
              </th>
              <th scope="col" className={classes.number}>
                {privacyText.priceOutput}
              </th>
              <th scope="col">{privacyText.priceSource}</th>
              <th scope="col">
                <VisuallyHidden>{privacyText.actions}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.provider} ${row.modelId}`}>
                <th scope="row">{row.modelId}</th>
                <td className={classes.number}>{cell(row.price?.inputUsd)}</td>
                <td className={classes.number}>{cell(row.price?.outputUsd)}</td>
                <td>{sourceOf(row)}</td>
                <td>
                  <Button
                    size="small"
                    aria-label={privacyText.editPrice(row.modelId)}
                    onClick={() => setEdited(row)}
                  >
                    {privacyText.setPrice}
                  </Button>
                  {row.isOwn && (
                    <Button size="small" tone="quiet" onClick={() => reset(row)}>
                      {privacyText.resetPrice}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {edited !== null && (
        <PriceEditor model={edited} onSet={set} onClose={() => setEdited(null)} />
      )}
    </section>
  );
}

function cell(amount: number | undefined): string {
  return amount === undefined ? privacyText.priceUnknown : formatDollars(amount);
}

function sourceOf({ price, isOwn }: PricedModel): string {
  if (price === null) return "";
  const source = isOwn ? privacyText.priceYours : hostOf(price.source);
  return `${source} ${privacyText.priceOn(price.date)}`;
}

function hostOf(source: string): string {
  return URL.canParse(source) ? new URL(source).host : source;
}

function isSame(
  one: Pick<Price, "provider" | "modelId">,
  other: Pick<Price, "provider" | "modelId">,
): boolean {
  return one.provider === other.provider && one.modelId === other.modelId;
}
