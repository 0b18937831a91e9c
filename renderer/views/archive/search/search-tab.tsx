import { SearchX } from "lucide-react";
import { useEffect } from "react";
import {
  type SearchResults,
  areDaysSwapped,
  countFilters,
} from "../../../library/search/request.ts";
import { countOptions } from "../../../stores/search-options.ts";
import {
  askIndex,
  asksAnything,
  clearFilters,
  exportFound,
  exportFoundTitles,
  useSearch,
} from "../../../stores/search.ts";
import { exportText } from "../../../text/export.ts";
import { searchText } from "../../../text/search.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { SearchField } from "./search-field.tsx";
import { SearchFilterBar } from "./search-filters.tsx";
import { SearchResultList } from "./search-results.tsx";
import classes from "./search.module.css";

/** Finds messages by their words, and conversations by their titles, as one types. */
export function SearchTab() {
  useEffect(askIndex, []);
  return (
    <div className={classes.tab}>
      <SearchField />
      <SearchFilterBar />
      <Outcome />
    </div>
  );
}

function Outcome() {
  const results = useSearch((state) => state.results);
  const hasFailed = useSearch((state) => state.hasFailed);
  const isAsked = useSearch(asksAnything);
  if (hasFailed) return <Banner tone="warning">{searchText.failed}</Banner>;
  if (!isAsked) return <Start />;
  return (
    <>
      <div className={classes.outcome}>
        <p role="status" className={classes.status} data-answered={results?.text}>
          {results !== null && wordsFor(results)} <Indexing />
        </p>
        {results !== null && results.titles.total + results.total > 0 && (
          <ExportFound results={results} />
        )}
      </div>
      {results !== null &&
        (countOptions(results) === 0 ? <NothingFound /> : <SearchResultList results={results} />)}
    </>
  );
}

function wordsFor({ titles, total, isPartial, isInterim, leftOut }: SearchResults): string {
  if (isInterim) return "";
  const found = searchText.found(total, isPartial);
  return [
    titles.total > 0 ? searchText.foundTitles(titles.total, found) : found,
    ...(leftOut > 0 ? [searchText.leftOut(leftOut)] : []),
  ].join(" ");
}

/** Takes all that was found to the export, not only what is listed so far: conversations, or messages. */
function ExportFound({ results }: { readonly results: SearchResults }) {
  const isListing = useSearch((state) => state.isListing);
  const { titles, total } = results;
  return (
    <div className={classes.exports}>
      {titles.total > 0 && (
        <Button size="small" disabled={isListing} onClick={exportFoundTitles}>
          {exportText.foundTitlesButton(titles.total)}
        </Button>
      )}
      {total > 0 && (
        <Button size="small" disabled={isListing} onClick={exportFound}>
          {nameMessagesButton(results)}
        </Button>
      )}
    </div>
  );
}

function nameMessagesButton({ titles, total, isPartial }: SearchResults): string {
  if (titles.total === 0)
    return isPartial ? exportText.foundAllButton : exportText.foundButton(total);
  return isPartial ? exportText.foundAllMessagesButton : exportText.foundMessagesButton(total);
}

/** Says that the index is behind, when that is by more than a moment. */
function Indexing() {
  const progress = useSearch((state) => state.progress);
  if (progress === null || progress.applied - progress.indexed < 1_000) return null;
  return searchText.indexing(Math.floor((100 * progress.indexed) / progress.applied));
}

function NothingFound() {
  const isFiltered = useSearch(({ filters }) => countFilters(filters) > 0);
  const areSwapped = useSearch(({ filters }) => areDaysSwapped(filters));
  const hint = areSwapped ? searchText.nothingBetween : searchText.nothingFiltered;
  return (
    <EmptyState
      icon={<SearchX aria-hidden />}
      title={searchText.nothingTitle}
      actions={
        isFiltered && (
          <Button size="small" onClick={clearFilters}>
            {searchText.clearFilters}
          </Button>
        )
      }
    >
      {isFiltered ? hint : searchText.nothingHint}
    </EmptyState>
  );
}

function Start() {
  return (
    <div className={classes.start}>
      <p className={classes.startTitle}>{searchText.startTitle}</p>
      <p className={classes.hint}>{searchText.startHint}</p>
      <dl className={classes.examples}>
        {searchText.examples.map(([query, meaning]) => (
          <div key={query}>
            <dt>
              <code>{query}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
