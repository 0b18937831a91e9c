import { type SearchFilters, areDaysSwapped } from "../../../library/search/request.ts";
import { searchFor, useSearch } from "../../../stores/search.ts";
import { searchText as words } from "../../../text/search.ts";
import { Select } from "../../../ui/select.tsx";
import { Switch } from "../../../ui/switch.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { zones } from "./filter-words.ts";
import classes from "./search.module.css";

/** Stands for no filter, which a select cannot have as a value of its own. */
const any = "any";

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

const roles = [
  { value: "user", label: words.roles.user },
  { value: "assistant", label: words.roles.assistant },
] as const;
const ratings = [
  { value: "good", label: words.ratings.good },
  { value: "bad", label: words.ratings.bad },
] as const;
const archived = [
  { value: "without", label: words.archivedChoices.without },
  { value: "only", label: words.archivedChoices.only },
] as const;

/** Every filter there is. What nothing has yet, such as tags before there are any, is left out. */
export function FilterFields() {
  const filters = useSearch((state) => state.filters);
  const facets = useSearch((state) => state.facets);
  const set = (change: Partial<SearchFilters>): void =>
    searchFor({ filters: { ...filters, ...change } });
  const rating = filters.rating === null ? null : filters.rating === 1 ? "good" : "bad";
  const endpoints = facets.endpoints.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={classes.fields}>
      <Filter
        label={words.role}
        value={filters.role}
        choices={roles}
        onChange={(role) => set({ role })}
      />
      <Filter
        label={words.model}
        value={filters.model}
        choices={facets.models.map(asChoice)}
        onChange={(model) => set({ model })}
      />
      <Filter
        label={words.route}
        value={filters.route}
        choices={[...zones, ...endpoints]}
        onChange={(route) => set({ route })}
      />
      <Filter
        label={words.rating}
        value={rating}
        choices={ratings}
        onChange={(chosen) => set({ rating: chosen === null ? null : chosen === "good" ? 1 : -1 })}
      />
      <Filter
        label={words.folder}
        value={filters.folderId}
        choices={facets.folders.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(folderId) => set({ folderId })}
      />
      <Filter
        label={words.tag}
        value={filters.tag}
        choices={facets.tags.map(asChoice)}
        onChange={(tag) => set({ tag })}
      />
      <Filter
        label={words.archived}
        value={filters.archived}
        choices={archived}
        onChange={(chosen) => set({ archived: chosen })}
      />
      <Day label={words.fromDay} value={filters.fromDay} onChange={(fromDay) => set({ fromDay })} />
      <Day
        label={words.toDay}
        value={filters.toDay}
        problem={areDaysSwapped(filters) ? words.beforeFrom : null}
        onChange={(toDay) => set({ toDay })}
      />
      <Switch
        label={words.hasCode}
        isOn={filters.hasCode}
        onChange={(hasCode) => set({ hasCode })}
      />
      <Switch
        label={words.hasAttachment}
        isOn={filters.hasAttachment}
        onChange={(hasAttachment) => set({ hasAttachment })}
      />
    </div>
  );
}

function asChoice(value: string): Choice<string> {
  return { value, label: value };
}

interface FilterProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value | null) => void;
}

function Filter<Value extends string>({ label, value, choices, onChange }: FilterProps<Value>) {
  if (choices.length === 0 && value === null) return null;
  return (
    <Select<Value | typeof any>
      label={label}
      value={value ?? any}
      options={[{ value: any, label: words.any }, ...choices]}
      onChange={(chosen) => onChange(chosen === any ? null : chosen)}
    />
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string | null;
  readonly problem?: string | null;
  readonly onChange: (day: string | null) => void;
}

function Day({ label, value, problem, onChange }: DayProps) {
  return (
    <TextField
      type="date"
      // Without an end a year has room for six digits.
      max="9999-12-31"
      label={label}
      value={value ?? ""}
      problem={problem}
      onChange={(day) => onChange(day === "" ? null : day)}
    />
  );
}
