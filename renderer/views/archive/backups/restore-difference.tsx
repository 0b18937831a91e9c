import type { Holdings, OnlyInOne, RestorePreview } from "../../../../electron/shared/backup.ts";
import { formatMoment } from "../../../text/format.ts";
import { restoreText } from "../../../text/restore.ts";
import { FactList } from "../../../ui/fact-list.tsx";
import archive from "../archive.module.css";

/** What is here and what is in the backup, and what would go, come and be as it was. */
export function RestoreDifference({ preview }: { readonly preview: RestorePreview }) {
  const { here, there, onlyHere, onlyThere } = preview;
  const back = restoreText.goesBack(preview.goesBack);
  return (
    <>
      <FactList
        facts={[
          { name: restoreText.here, value: holdingsWords(here) },
          { name: restoreText.there, value: holdingsWords(there) },
        ]}
      />
      <p>{relation(preview)}</p>
      <OneSided title={restoreText.goes} only={onlyHere} words={restoreText.onlyHere} />
      <OneSided title={restoreText.comes} only={onlyThere} words={restoreText.onlyThere} />
      {back !== null && <p>{back}</p>}
    </>
  );
}

function holdingsWords({ conversations, messages, newestAt }: Holdings): string {
  const newest = newestAt === null ? null : formatMoment(newestAt);
  return restoreText.holdings(conversations, messages, newest);
}

interface OneSidedProps {
  readonly title: string;
  readonly only: OnlyInOne;
  readonly words: { readonly whole: Words; readonly goneOn: Words };
}

type Words = (conversations: number, messages: number) => string;

/** What only one of the two has. */
function OneSided({ title, only, words }: OneSidedProps) {
  if (isNothing(only)) return null;
  const { conversations, messages, goneOn, goneOnMessages, newestAt } = only;
  const sentences = [
    conversations > 0 && words.whole(conversations, messages),
    goneOn > 0 && words.goneOn(goneOn, goneOnMessages),
    newestAt !== null && restoreText.newestOf(formatMoment(newestAt)),
  ].filter((sentence) => sentence !== false);
  return (
    <div>
      <h3 className={archive.title}>{title}</h3>
      <p>{sentences.join(" ")}</p>
    </div>
  );
}

/** How the present archive stands to the backup, no more than is so. */
function relation({ isEarlier, onlyHere, onlyThere }: RestorePreview): string {
  if (isNothing(onlyHere) && isNothing(onlyThere)) return restoreText.same;
  if (isEarlier) return isNothing(onlyThere) ? restoreText.holdsAll : restoreText.erasedSince;
  if (isNothing(onlyThere)) return restoreText.otherHoldsAll;
  return isNothing(onlyHere) ? restoreText.otherHasMore : restoreText.bothHaveOwn;
}

function isNothing({ conversations, goneOn }: OnlyInOne): boolean {
  return conversations === 0 && goneOn === 0;
}
