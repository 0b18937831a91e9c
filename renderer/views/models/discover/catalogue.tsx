import { useState } from "react";
import type { CatalogueModel } from "../../../../electron/shared/models.ts";
import { discoverText, hubSearchText } from "../../../text/discover.ts";
import { Button } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { arrangeCatalogue, type CatalogueFilter, noFilter } from "./arrange-catalogue.ts";
import { CatalogueFilters } from "./catalogue-filters.tsx";
import { CatalogueItem } from "./catalogue-item.tsx";
import classes from "./discover.module.css";
import { useGrownFocus } from "./use-grown-focus.ts";
import { useHubHost } from "./use-hub-host.ts";

/** As many as can be looked through before the hub's search below is forgotten. */
const shownAtFirst = 8;

interface CatalogueProps {
  readonly models: readonly CatalogueModel[];
  readonly onSearchHub: () => void;
}

/** The curated models, what fits this machine first; all of them on demand or when filtered. */
export function Catalogue({ models, onSearchHub }: CatalogueProps) {
  const [filter, setFilter] = useState<CatalogueFilter>(noFilter);
  const [showsAll, setShowsAll] = useState(false);
  const host = useHubHost();
  const found = arrangeCatalogue(models, filter);
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(noFilter);
  const shown = showsAll || isFiltered ? found : found.slice(0, shownAtFirst);
  const { list, expectMore } = useGrownFocus(shown.length);
  const showAll = () => {
    expectMore();
    setShowsAll(true);
  };
  return (
    <section aria-labelledby="catalogue-title" className={classes.section} tabIndex={-1}>
      <div className={classes.sectionHead}>
        <div className={classes.words}>
          <h2 id="catalogue-title" className={classes.title}>
            {discoverText.catalogue}
          </h2>
          <p className={classes.hint}>{discoverText.catalogueHint}</p>
        </div>
        <Button tone="quiet" size="small" onClick={onSearchHub}>
          {hubSearchText.title(host)}
        </Button>
      </div>
      <CatalogueFilters filter={filter} onChange={setFilter} />
      <p className={classes.small} role="status">
        {discoverText.found(found.length, models.length)}
      </p>
      {found.length === 0 && (
        <EmptyState
          title={discoverText.nothingFound}
          actions={
            <Button size="small" onClick={() => setFilter(noFilter)}>
              {discoverText.clearFilters}
            </Button>
          }
        >
          {discoverText.nothingFoundHint}
        </EmptyState>
      )}
      <ul ref={list} className={classes.items}>
        {shown.map((model) => (
          <CatalogueItem key={model.id} model={model} />
        ))}
      </ul>
      {shown.length < found.length && (
        <Button className={classes.all} onClick={showAll}>
          {discoverText.showAll(found.length)}
        </Button>
      )}
    </section>
  );
}
