import { useState } from "react";
import type { Price } from "../../../../electron/shared/routing.ts";
import { privacyText } from "../../../text/privacy.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { NumberField } from "../../../ui/number-field.tsx";
import classes from "../privacy.module.css";
import type { PricedModel } from "./list-prices.ts";

interface PriceEditorProps {
  readonly model: PricedModel;
  readonly onSet: (price: Price) => void;
  readonly onClose: () => void;
}

/** Takes the person's own price of a model. */
export function PriceEditor({ model, onSet, onClose }: PriceEditorProps) {
  const { provider, modelId, price } = model;
  const [inputUsd, setInput] = useState<number | null>(price?.inputUsd ?? null);
  const [outputUsd, setOutput] = useState<number | null>(price?.outputUsd ?? null);
  const set = () => {
    if (inputUsd === null || outputUsd === null) return;
    const date = new Date().toLocaleDateString("sv");
    onSet({ provider, modelId, inputUsd, outputUsd, cachedInputUsd: null, source: "you", date });
    onClose();
  };
  return (
    <Dialog
      title={privacyText.editPrice(modelId)}
      description={privacyText.pricesHint}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{privacyText.cancel}</Button>
          <Button tone="primary" disabled={inputUsd === null || outputUsd === null} onClick={set}>
            {privacyText.setPrice}
          </Button>
        </>
      }
    >
      <div className={classes.section}>
        <NumberField
          label={privacyText.priceInput}
          allowsEmpty
          min={0}
          max={100_000}
          step={0.01}
          value={inputUsd}
          onChange={setInput}
        />
        <NumberField
          label={privacyText.priceOutput}
          allowsEmpty
          min={0}
          max={100_000}
          step={0.01}
          value={outputUsd}
          onChange={setOutput}
        />
      </div>
    </Dialog>
  );
}
