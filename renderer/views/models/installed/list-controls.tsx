import { installedText } from "../../../text/installed.ts";
import { Select } from "../../../ui/select.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { type Arrangement, modelKinds, modelOrders } from "./arrange-models.ts";
import classes from "./installed.module.css";

interface ListControlsProps {
  readonly arrangement: Arrangement;
  readonly onChange: (arrangement: Arrangement) => void;
}

const kinds = modelKinds.map((value) => ({ value, label: installedText.kinds[value] }));
const orders = modelOrders.map((value) => ({ value, label: installedText.orders[value] }));

/** Narrows and orders the list. */
export function ListControls({ arrangement, onChange }: ListControlsProps) {
  return (
    <div className={classes.controls}>
      <TextField
        type="search"
        label={installedText.filter}
        isLabelHidden
        placeholder={installedText.filterPlaceholder}
        value={arrangement.words}
        onChange={(words) => onChange({ ...arrangement, words })}
      />
      <Select
        label={installedText.show}
        isLabelHidden
        value={arrangement.kind}
        options={kinds}
        onChange={(kind) => onChange({ ...arrangement, kind })}
      />
      <Select
        label={installedText.sort}
        isLabelHidden
        value={arrangement.order}
        options={orders}
        onChange={(order) => onChange({ ...arrangement, order })}
      />
    </div>
  );
}
