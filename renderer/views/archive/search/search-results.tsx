import { useEffect, useRef } from "react";
import { type SearchResults, mostHits } from "../../../library/search/request.ts";
import { showMoreHits, useSearch } from "../../../stores/search.ts";
import { searchText } from "../../../text/search.ts";
import { Button } from "../../../ui/button.tsx";
import { hitElementId, resultsId } from "./result-ids.ts";
import { SearchHitItem } from "./search-hit.tsx";
import classes from "./search.module.css";

/** What was found; more of it is fetched as the end comes near. */
export function SearchResultList({ results }: { readonly results: SearchResults }) {
  const { hits, total } = results;
  const activeIndex = useSearch((state) => state.activeIndex);
  useEffect(() => {
    if (activeIndex > 0)
      document.getElementById(hitElementId(activeIndex))?.scrollIntoView({ block: "nearest" });
  }, [activeIndex]);
  const hasMore = hits.length < Math.min(total, mostHits);
  return (
    <>
      <div id={resultsId} role="listbox" className={classes.hits} aria-label={searchText.results}>
        {hits.map((hit, index) => (
          <SearchHitItem
            key={hit.messageId}
            hit={hit}
            index={index}
            isActive={index === activeIndex}
          />
        ))}
      </div>
      {hasMore && <More />}
    </>
  );
}

/** Whoever types on before that is not to wait for more of what was found before. */
const typingMs = 150;

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
