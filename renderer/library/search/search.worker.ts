import { ownBuckets } from "../place/buckets.ts";
import { libraryIn, openPlace } from "../place/places.ts";
import type { SearchCall, SearchReply } from "./messages.ts";
import { createSearchService } from "./service.ts";

/** Indexes and searches outside the window's thread, on the library of the place that it is named after. */
const service = openPlace(ownBuckets, self.name).then((place) =>
  createSearchService(
    libraryIn(() => place),
    (reply: SearchReply) => {
      postMessage(reply);
    },
  ),
);

addEventListener("message", ({ data }: MessageEvent<SearchCall>) => {
  service.then(
    ({ take }) => take(data),
    (error: unknown) => console.warn("Search has no library.", error),
  );
});
