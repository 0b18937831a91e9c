import { SlidersHorizontal, X } from "lucide-react";
import { useEffect, useState } from "react";
import { useFolders } from "../../../library/queries.ts";
import { countFilters } from "../../../library/search/request.ts";
import { askFacets, clearFilters, searchFor, useSearch } from "../../../stores/search.ts";
import { searchText } from "../../../text/search.ts";
import { Button } from "../../../ui/button.tsx";
import { Select } from "../../../ui/select.tsx";
import { FilterFields } from "./filter-fields.tsx";
import { listFilters } from "./filter-words.ts";
import classes from "./search.module.css";

const orders = (["best", "newest"] as const).map((value) => ({
  value,
  label: searchText.orders[value],
}));

/** What is set, each to be taken away by itself; the fields to set them, and the order. */
export function SearchFilterBar() {
  const [isOpen, setIsOpen] = useState(false);
  const filters = useSearch((state) => state.filters);
  const facets = useSearch((state) => state.facets);
  const order = useSearch((state) => state.order);
  const folders = useFolders();
  // Reading all conversations for them would keep the first letter waiting, so not before they are looked at.
  const needsFacets = isOpen || filters.folderId !== null;
  // Folders are made, named anew and removed in the list beside it.
  useEffect(() => {
    if (needsFacets && folders !== undefined) askFacets();
  }, [needsFacets, folders]);
  return (
    <div className={classes.filters}>
      <div className={classes.bar}>
        <Button
          size="small"
          icon={<SlidersHorizontal aria-hidden />}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {searchText.filters}
        </Button>
        {listFilters(filters, facets).map(({ name, words }) => (
          <Button
            key={name}
            size="small"
            className={classes.chip}
            aria-label={searchText.removeFilter(words)}
            onClick={() =>
              searchFor({
                filters: { ...filters, [name]: typeof filters[name] === "boolean" ? false : null },
              })
            }
          >
            {words}
            <X aria-hidden />
          </Button>
        ))}
        {countFilters(filters) > 1 && (
          <Button size="small" tone="quiet" onClick={clearFilters}>
            {searchText.clearFilters}
          </Button>
        )}
        <div className={classes.order}>
          <Select
            label={searchText.order}
            isLabelHidden
            value={order}
            options={orders}
            onChange={(chosen) => searchFor({ order: chosen })}
          />
        </div>
      </div>
      {isOpen && <FilterFields />}
    </div>
  );
}
