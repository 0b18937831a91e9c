import { type ReactNode, useEffect, useId, useRef } from "react";
import { type SearchResults, mostTitles } from "../../../library/search/request.ts";
import { countAbove, hasMoreHits } from "../../../stores/search-options.ts";
import { showMoreHits, useSearch } from "../../../stores/search.ts";
import { searchText } from "../../../text/search.ts";
import { Button } from "../../../ui/button.tsx";
import { MessageOption } from "./message-option.tsx";
import { optionElementId, resultsId } from "./result-ids.ts";
import { ResultOption } from "./result-option.tsx";
import classes from "./search.module.css";
import { TitleOption } from "./title-option.tsx";

/** What was found; more of it is fetched as the end comes near. */
export function SearchResultList({ results }: { readonly results: SearchResults }) {
  const { titles, hits } = results;
  const activeIndex = useSearch((state) => state.activeIndex);
  const moves = useSearch((state) => state.moves);
  useEffect(() => {
    if (moves === 0) return;
    const option = optionElementId(useSearch.getState().activeIndex);
    document.getElementById(option)?.scrollIntoView({ block: "nearest" });
  }, [moves]);
  const above = countAbove(results);
  return (
    <>
      <div
        id={resultsId}
        role="listbox"
        className={classes.results}
        aria-label={searchText.results}
      >
        {titles.hits.length > 0 && (
          <Group label={searchText.conversations}>
            {titles.hits.map((hit, index) => (
              <TitleOption
                key={hit.conversationId}
                hit={hit}
                index={index}
                isActive={index === activeIndex}
              />
            ))}
            {above > titles.hits.length && (
              <ResultOption
                index={titles.hits.length}
                isActive={titles.hits.length === activeIndex}
                className={classes.moreTitles}
              >
                {searchText.moreTitles(Math.min(titles.total, mostTitles) - titles.hits.length)}
              </ResultOption>
            )}
            {titles.total > mostTitles && titles.hits.length === mostTitles && (
              <p role="presentation" className={classes.groupLabel}>
                {searchText.tooManyTitles(titles.total - mostTitles)}
              </p>
            )}
          </Group>
        )}
        {hits.length > 0 && (
          <Group label={above > 0 ? searchText.messages : null}>
            {hits.map((hit, index) => (
              <MessageOption
                key={hit.messageId}
                hit={hit}
                index={above + index}
                isActive={above + index === activeIndex}
              />
            ))}
          </Group>
        )}
      </div>
      {hasMoreHits(results) && <More />}
    </>
  );
}

interface GroupProps {
  /** `null` where there is only one. */
  readonly label: string | null;
  readonly children: ReactNode;
}

function Group({ label, children }: GroupProps) {
  const id = useId();
  if (label === null) return <div className={classes.hits}>{children}</div>;
  return (
    <div role="group" aria-labelledby={id} className={classes.hits}>
      <p id={id} role="presentation" className={classes.groupLabel}>
        {label}
      </p>
      {children}
    </div>
  );
}

/** Whoever types on before that is not to wait for more of what was found before; slow typists take nearly as long. */
const typingMs = 400;

function More() {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end.current === null) return undefined;
    let soon: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        clearTimeout(soon);
        if (entries.some(({ isIntersecting }) => isIntersecting))
          soon = setTimeout(showMoreHits, typingMs);
      },
      { rootMargin: "300px" },
    );
    observer.observe(end.current);
    return () => {
      clearTimeout(soon);
      observer.disconnect();
    };
  });
  return (
    <div ref={end} className={classes.more}>
      <Button size="small" onClick={showMoreHits}>
        {searchText.more}
      </Button>
    </div>
  );
}
