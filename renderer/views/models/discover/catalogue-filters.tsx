import { discoverText } from "../../../text/discover.ts";
import { licenceText } from "../../../text/licence.ts";
import { Select } from "../../../ui/select.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { CatalogueFilter } from "./arrange-catalogue.ts";
import classes from "./discover.module.css";

interface CatalogueFiltersProps {
  readonly filter: CatalogueFilter;
  readonly onChange: (filter: CatalogueFilter) => void;
}

/** Narrows the catalogue as one types and chooses; nothing leaves the machine for it. */
export function CatalogueFilters({ filter, onChange }: CatalogueFiltersProps) {
  const change = (part: Partial<CatalogueFilter>) => onChange({ ...filter, ...part });
  return (
    <div className={classes.filters} role="group" aria-label={discoverText.filters}>
      <TextField
        isLabelHidden
        type="search"
        label={discoverText.filterText}
        placeholder={discoverText.filterText}
        value={filter.text}
        onChange={(text) => change({ text })}
      />
      <Select
        isLabelHidden
        label={discoverText.filterRole}
        value={filter.role}
        options={[
          { value: "any", label: discoverText.roles.any },
          { value: "chat", label: discoverText.roles.chat },
          { value: "embedding", label: discoverText.roles.embedding },
        ]}
        onChange={(role) => change({ role })}
      />
      <Select
        isLabelHidden
        label={discoverText.filterFit}
        value={filter.fit}
        options={[
          { value: "any", label: discoverText.fits.any },
          { value: "fits", label: discoverText.fits.fits },
          { value: "runs-well", label: discoverText.fits["runs-well"] },
        ]}
        onChange={(fit) => change({ fit })}
      />
      <Select
        isLabelHidden
        label={discoverText.filterLicence}
        value={filter.licence}
        options={[
          { value: "any", label: discoverText.anyLicence },
          { value: "open-source", label: licenceText.kinds["open-source"] },
          { value: "restricted", label: licenceText.kinds.restricted },
          { value: "non-commercial", label: licenceText.kinds["non-commercial"] },
          { value: "unknown", label: licenceText.kinds.unknown },
        ]}
        onChange={(licence) => change({ licence })}
      />
    </div>
  );
}
