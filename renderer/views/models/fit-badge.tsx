import { CircleCheck, CircleX, TriangleAlert } from "lucide-react";
import type { Fit, FitVerdict } from "../../../electron/shared/models.ts";
import { fitText } from "../../text/fit.ts";
import { BadgeButton, type BadgeTone } from "../../ui/badge.tsx";
import { FactList } from "../../ui/fact-list.tsx";
import { Popover } from "../../ui/popover.tsx";
import classes from "./licence/licence.module.css";
import { listFitFacts } from "./fit-facts.ts";

const tones: Readonly<Record<FitVerdict, BadgeTone>> = {
  "runs-well": "accent",
  tight: "warning",
  "will-not-fit": "danger",
};

/** How a model fits this machine; opens the numbers behind it. */
export function FitBadge({ fit }: { readonly fit: Fit }) {
  const words = fitText.verdicts[fit.verdict];
  return (
    <Popover
      title={words}
      trigger={
        <BadgeButton
          tone={tones[fit.verdict]}
          icon={<FitIcon verdict={fit.verdict} />}
          aria-label={fitText.badge(words)}
        >
          {words}
        </BadgeButton>
      }
    >
      <p>{fitText.explained[fit.verdict]}</p>
      <FactList areNumbers facts={listFitFacts(fit)} />
      {fit.isRough && <p className={classes.hint}>{fitText.rough}</p>}
    </Popover>
  );
}

function FitIcon({ verdict }: { readonly verdict: FitVerdict }) {
  switch (verdict) {
    case "runs-well":
      return <CircleCheck aria-hidden />;
    case "tight":
      return <TriangleAlert aria-hidden />;
    case "will-not-fit":
      return <CircleX aria-hidden />;
  }
}
