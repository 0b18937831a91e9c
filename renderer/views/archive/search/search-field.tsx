import { Search, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { countOptions } from "../../../stores/search-options.ts";
import { chooseOption, moveActive, searchFor, useSearch } from "../../../stores/search.ts";
import { searchText } from "../../../text/search.ts";
import { IconButton } from "../../../ui/button.tsx";
import { isComposing } from "../../../ui/composing.ts";
import { optionElementId, resultsId } from "./result-ids.ts";
import classes from "./search.module.css";

const pageOfOptions = 6;

/** Where the words are typed. The arrows choose among the results below, Enter opens the chosen one. */
export function SearchField() {
  const text = useSearch((state) => state.text);
  const activeIndex = useSearch((state) => state.activeIndex);
  const options = useSearch((state) => countOptions(state.results));
  const input = useFocusOnRequest();
  const moves = useSearch((state) => state.moves);
  useEffect(() => {
    // Above the first of the results is the beginning.
    if (moves > 0 && useSearch.getState().activeIndex === 0)
      input.current?.scrollIntoView({ block: "nearest" });
  }, [moves, input]);
  return (
    <div className={classes.field}>
      <Search aria-hidden />
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={searchText.field}
        aria-expanded={options > 0}
        aria-controls={resultsId}
        aria-autocomplete="list"
        aria-activedescendant={options > 0 ? optionElementId(activeIndex) : undefined}
        placeholder={searchText.placeholder}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => searchFor({ text: event.target.value })}
        onKeyDown={onKeyDown}
      />
      {text !== "" && (
        <IconButton
          label={searchText.clear}
          icon={<X aria-hidden />}
          size="small"
          onClick={() => {
            searchFor({ text: "" });
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** Focuses the field when it appears and whenever the search is asked for, its words chosen to be typed over. */
function useFocusOnRequest() {
  const input = useRef<HTMLInputElement>(null);
  const focusRequests = useSearch((state) => state.focusRequests);
  useEffect(() => {
    if (focusRequests === 0) return;
    input.current?.focus();
    input.current?.select();
  }, [focusRequests]);
  return input;
}

function onKeyDown(event: KeyboardEvent): void {
  if (isComposing(event.nativeEvent) || event.altKey || event.ctrlKey || event.metaKey) return;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: pageOfOptions,
    PageUp: -pageOfOptions,
  };
  const step = steps[event.key];
  if (step !== undefined) moveActive(step);
  else if (event.key === "Enter") chooseOption(useSearch.getState().activeIndex);
  else if (event.key === "Escape" && useSearch.getState().text !== "") searchFor({ text: "" });
  else return;
  event.preventDefault();
}
