import { type FormEvent, type RefObject, useRef, useState } from "react";
import { searchHub, useHubSearch } from "../../../stores/discover.ts";
import { useSettings } from "../../../stores/settings.ts";
import { hubSearchText } from "../../../text/discover.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import classes from "./discover.module.css";
import { HubResults } from "./hub-results.tsx";
import { scrollToStart } from "./scroll-to-start.ts";
import { useHubHost } from "./use-hub-host.ts";

/** Searches the hub, only when asked to, and says before what is sent where. */
export function HubSearch({ field }: { readonly field: RefObject<HTMLInputElement | null> }) {
  const section = useRef<HTMLElement>(null);
  const sent = useHubSearch((state) => state.words);
  const [words, setWords] = useState(sent ?? "");
  const isOffline = useSettings((state) => state.settings.isOffline);
  const host = useHubHost();
  const search = async () => {
    if (words.trim() === "") return;
    await searchHub(words.trim());
    // What was found is below, out of sight maybe; whoever went elsewhere meanwhile is left in peace.
    requestAnimationFrame(() => {
      if (section.current?.contains(document.activeElement) === true)
        scrollToStart(section.current);
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void search();
  };
  return (
    <section ref={section} aria-labelledby="hub-title" className={classes.section} tabIndex={-1}>
      <h2 id="hub-title" className={classes.title}>
        {hubSearchText.title(host)}
      </h2>
      <form role="search" aria-labelledby="hub-title" className={classes.search} onSubmit={submit}>
        <TextField
          ref={field}
          isLabelHidden
          type="search"
          enterKeyHint="search"
          maxLength={200}
          label={hubSearchText.field}
          placeholder={hubSearchText.placeholder}
          aria-describedby="hub-hint"
          value={words}
          onChange={setWords}
        />
        <Button type="submit" disabled={isOffline || words.trim() === ""}>
          {hubSearchText.search}
        </Button>
      </form>
      <p id="hub-hint" className={classes.small}>
        {isOffline ? hubSearchText.offline : hubSearchText.willSend(host ?? hubSearchText.theHub)}
      </p>
      <HubResults />
    </section>
  );
}
