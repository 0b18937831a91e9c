import { useLiveQuery } from "dexie-react-hooks";
import { LockOpen } from "lucide-react";
import { type FormEvent, useState } from "react";
import { type Place, placeKey } from "../../../../electron/shared/organise.ts";
import { database } from "../../../library/library.ts";
import { useFolders, useKept } from "../../../library/queries.ts";
import { privacyText } from "../../../text/privacy.ts";
import { Badge } from "../../../ui/badge.tsx";
import { Button, IconButton } from "../../../ui/button.tsx";
import { Select } from "../../../ui/select.tsx";
import { byName, countTags } from "../../sidebar/arrange-list.ts";
import { keepPlace } from "../../sidebar/organise/folder-actions.ts";
import classes from "../privacy.module.css";

interface NamedPlace {
  readonly key: string;
  readonly name: string;
  readonly place: Place;
}

/** The folders and tags of which everything stays on this device, and a way to add one. */
export function KeptPlaces() {
  const all = useNamedPlaces();
  const kept = useKept();
  const names = new Map(all.map(({ key, name }) => [key, name]));
  const rows = [...kept]
    .map(([key, place]) => ({ key, place, name: names.get(key) ?? nameOf(place) }))
    .toSorted((a, b) => byName.compare(a.name, b.name));
  return (
    <section className={classes.section} aria-labelledby="kept-places">
      <div>
        <h2 id="kept-places" className={classes.title}>
          {privacyText.keptPlaces}
        </h2>
        <p className={classes.hint}>{privacyText.keptHint}</p>
      </div>
      <AddPlace places={all.filter(({ key }) => !kept.has(key))} />
      {rows.length === 0 && <p className={classes.hint}>{privacyText.noKeptPlaces}</p>}
      <ul className={classes.list} aria-label={privacyText.keptPlaces}>
        {rows.map(({ key, place, name }) => (
          <li key={key} className={classes.cardHead}>
            <span className={classes.cardName} dir="auto">
              {name}
            </span>
            <Badge>{privacyText.placeTypes[place.type]}</Badge>
            <IconButton
              size="small"
              label={privacyText.releasePlace(name)}
              icon={<LockOpen aria-hidden />}
              onClick={() => void keepPlace(place, name, false)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AddPlace({ places }: { readonly places: readonly NamedPlace[] }) {
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const chosen = places.find(({ key }) => key === chosenKey) ?? places[0];
  if (chosen === undefined) return null;
  const add = (event: FormEvent) => {
    event.preventDefault();
    void keepPlace(chosen.place, chosen.name, true);
  };
  return (
    <form className={classes.row} onSubmit={add}>
      <div className={classes.grow}>
        <Select
          label={privacyText.placeToKeep}
          value={chosen.key}
          options={places.map(({ key, name, place }) => ({
            value: key,
            label: name,
            description: privacyText.placeTypes[place.type],
          }))}
          onChange={setChosenKey}
        />
      </div>
      <Button type="submit">{privacyText.keepPlace}</Button>
    </form>
  );
}

/** The folders there are and the tags that any conversation has, by name. */
function useNamedPlaces(): readonly NamedPlace[] {
  const folders = useFolders() ?? [];
  const conversations = useLiveQuery(() => database.conversations.toArray()) ?? [];
  const inFolders = folders
    .toSorted((a, b) => byName.compare(a.name, b.name))
    .map(({ id, name }): NamedPlace => named({ type: "folder", folderId: id }, name));
  const tagged = countTags(conversations).map(({ tag }) => named({ type: "tag", tag }, tag));
  return [...inFolders, ...tagged];
}

function named(place: Place, name: string): NamedPlace {
  return { key: placeKey(place), name, place };
}

function nameOf(place: Place): string {
  return place.type === "tag" ? place.tag : privacyText.unnamedFolder;
}
