import { BadgeCheck, BanknoteX, CircleQuestionMark, Scale } from "lucide-react";
import type { LicenceKind, LicencePassport } from "../../../../electron/shared/models.ts";
import { licenceText } from "../../../text/licence.ts";
import { BadgeButton, type BadgeTone } from "../../../ui/badge.tsx";
import { Popover } from "../../../ui/popover.tsx";
import { LicenceDetails } from "./licence-details.tsx";

const tones: Readonly<Record<LicenceKind, BadgeTone>> = {
  "open-source": "accent",
  restricted: "plain",
  "non-commercial": "warning",
  unknown: "warning",
};

/** What kind of licence a model has; opens what it allows in plain words. */
export function LicenceBadge({
  licence,
  source = null,
}: {
  readonly licence: LicencePassport;
  /** Where the catalogue read the licence; `null` where there is no such page. */
  readonly source?: string | null;
}) {
  const words = licenceText.kinds[licence.kind];
  return (
    <Popover
      title={licence.name || licence.id || licenceText.unnamed}
      trigger={
        <BadgeButton
          tone={tones[licence.kind]}
          icon={<LicenceIcon kind={licence.kind} />}
          aria-label={licenceText.badge(words)}
        >
          {words}
        </BadgeButton>
      }
    >
      <LicenceDetails licence={licence} source={source} />
    </Popover>
  );
}

function LicenceIcon({ kind }: { readonly kind: LicenceKind }) {
  switch (kind) {
    case "open-source":
      return <BadgeCheck aria-hidden />;
    case "restricted":
      return <Scale aria-hidden />;
    case "non-commercial":
      return <BanknoteX aria-hidden />;
    case "unknown":
      return <CircleQuestionMark aria-hidden />;
  }
}
