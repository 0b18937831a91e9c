import { tidyName } from "../../electron/shared/organise.ts";
import { sidebarText } from "./frame.ts";

/** A conversation's title as it is shown: on one line, without what would turn the words in or around it. */
export function showTitle(title: string | undefined): string {
  return tidyName(title ?? "") || sidebarText.untitled;
}
