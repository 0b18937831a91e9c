import type { HubRepository } from "../../../../electron/shared/models.ts";
import { openRepository, searchFurther, useHubSearch } from "../../../stores/discover.ts";
import { hubSearchText } from "../../../text/discover.ts";
import { formatCount, formatDay } from "../../../text/format.ts";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Spinner } from "../../../ui/progress.tsx";
import { LicenceBadge } from "../licence/licence-badge.tsx";
import classes from "./discover.module.css";
import { HubFailure } from "./hub-failure.tsx";
import { useGrownFocus } from "./use-grown-focus.ts";
import { OpenedDetails } from "./hub-details.tsx";

/** What the last search found, page by page; nothing before the first one. */
export function HubResults() {
  const { words, isSearching, repositories, nextCursor, failure } = useHubSearch();
  const { list, expectMore } = useGrownFocus(repositories.length);
  if (words === null) return null;
  const showMore = () => {
    expectMore();
    void searchFurther();
  };
  const isEmpty = repositories.length === 0 && !isSearching && failure === null;
  return (
    <div className={classes.results} tabIndex={-1}>
      <p className={classes.small} role="status">
        {describeSearch(words, repositories.length, isSearching, nextCursor !== null)}
      </p>
      {isEmpty && (
        <EmptyState title={hubSearchText.nothing(words)}>{hubSearchText.nothingHint}</EmptyState>
      )}
      {repositories.length > 0 && (
        <ul ref={list} className={classes.items} aria-label={hubSearchText.results(words)}>
          {repositories.map((repository) => (
            <RepositoryItem key={repository.id} repository={repository} />
          ))}
        </ul>
      )}
      {failure !== null && (
        <HubFailure
          failure={failure}
          onlineLabel={hubSearchText.goOnlineAndSearch}
          onRetry={() => void searchFurther()}
        />
      )}
      {isSearching && repositories.length === 0 && (
        <Spinner label={hubSearchText.searching(words)} />
      )}
      {nextCursor !== null && failure === null && (
        // Not `disabled`, which would drop focus before there is anything new to give it to.
        <Button className={classes.all} aria-disabled={isSearching} onClick={showMore}>
          {isSearching ? hubSearchText.asking : hubSearchText.showMore}
        </Button>
      )}
    </div>
  );
}

function describeSearch(
  words: string,
  found: number,
  isSearching: boolean,
  hasMore: boolean,
): string {
  if (isSearching && found === 0) return hubSearchText.searching(words);
  const count = hasMore ? hubSearchText.countOfMore(found) : hubSearchText.count(found);
  return found === 0 ? "" : `${hubSearchText.results(words)}: ${count}`;
}

function RepositoryItem({ repository }: { readonly repository: HubRepository }) {
  const { id, licence, isGated } = repository;
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        <h3 className={classes.name}>{id}</h3>
        <p className={classes.small}>{describeRepository(repository)}</p>
      </div>
      <Disclosure
        label={hubSearchText.quantisations}
        name={hubSearchText.quantisationsOf(id)}
        beside={
          <div className={classes.badges}>
            <LicenceBadge licence={licence} />
            {isGated && <Badge tone="warning">{hubSearchText.gated}</Badge>}
          </div>
        }
        onOpen={() => void openRepository(id)}
      >
        <OpenedDetails repository={id} />
      </Disclosure>
    </li>
  );
}

function describeRepository({ downloads, likes, updatedAt }: HubRepository): string {
  return [
    downloads === null ? null : hubSearchText.downloads(formatCount(downloads)),
    likes === null ? null : hubSearchText.likes(formatCount(likes)),
    updatedAt === null ? null : hubSearchText.updated(formatDay(updatedAt)),
  ]
    .filter(Boolean)
    .join(" · ");
}
