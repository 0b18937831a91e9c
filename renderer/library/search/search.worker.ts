import { createLibraryDatabase } from "../database.ts";
import type { SearchCall, SearchReply } from "./messages.ts";
import { createSearchService } from "./service.ts";

/** Indexes and searches outside the window's thread, on the same database. */
const service = createSearchService(createLibraryDatabase(), (reply: SearchReply) => {
  postMessage(reply);
});

addEventListener("message", ({ data }: MessageEvent<SearchCall>) => service.take(data));
