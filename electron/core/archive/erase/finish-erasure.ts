import type { ArchiveNotice } from "../../../shared/state.ts";
import type { Drafts } from "../../drafts.ts";
import { diskFailure } from "../../disk-failure.ts";
import type { Archive } from "../archive.ts";
import type { NotErased, SetAside } from "../backup/set-aside.ts";
import type { PendingErasure, PendingErasures } from "./pending.ts";

export interface FinishPorts {
  readonly archive: Archive;
  readonly drafts: Drafts;
  readonly pending: PendingErasures;
  readonly setAside: Pick<SetAside, "erase">;
  /** A copy that waits to be restored would hold what is erased, in the profile. */
  readonly cancelRestore: () => Promise<void>;
  readonly report: (error: unknown) => void;
}

export interface Finished {
  /** How many records of the archive lost their content. */
  readonly records: number;
  /** `false`: nothing was erased, and it is still in the list as it was. */
  readonly isRecorded: boolean;
  /** The first thing that failed; the rest was done all the same, and what is left is in the list. `null`: it is done. */
  readonly failure: Error | null;
}

/**
 * Carries an erasure out in every place where it is not done yet, or once more: where it is done already there is
 * nothing left to take. `listed` is what stands for it in the list. Never rejects.
 */
export async function finishErasure(
  ports: FinishPorts,
  erasure: PendingErasure,
  listed = erasure,
): Promise<Finished> {
  const { archive, drafts, pending, setAside } = ports;
  const { target } = erasure;
  const { records, isRecorded, failure } = await eraseInArchive(archive, erasure);
  if (!isRecorded) return { records, isRecorded, failure };
  const keys = [...erasure.draftKeys];
  if (target.kind === "messages" && (await isGone(archive, target.conversationId)))
    keys.push(target.conversationId);
  // Each is tried, whatever comes of the others.
  const [cancelled, aside, forgotten] = await Promise.allSettled([
    ports.cancelRestore(),
    setAside.erase(target, erasure.setAside),
    drafts.forget(keys),
  ]);
  const notErased = aside.status === "fulfilled" ? aside.value : null;
  const failures = [
    failure,
    reasonOf(cancelled),
    reasonOf(aside),
    reasonOf(forgotten),
    notErased?.length ? asideFailure(notErased, whatWasErased) : null,
  ].filter((each) => each !== null);
  const left: PendingErasure = {
    ...erasure,
    // A copy that could not be cancelled takes the archive's place, with what is erased.
    isRecorded: cancelled.status === "fulfilled",
    setAside: setAsideLeft(erasure, failure, notErased),
    draftKeys: forgotten.status === "fulfilled" ? [] : [...new Set([...listed.draftKeys, ...keys])],
  };
  await pending.change(listed, failures.length === 0 ? null : left).catch(ports.report);
  return { records, isRecorded, failure: failures[0] ?? null };
}

function setAsideLeft(
  { setAside }: PendingErasure,
  failure: Error | null,
  notErased: readonly NotErased[] | null,
): readonly string[] | null {
  // An archive whose own part failed may itself be set aside before it is finished. By age, each is judged by itself.
  if (failure !== null) return setAside?.length === 0 ? setAside : null;
  return notErased?.map(({ name }) => name) ?? setAside;
}

/** Carries on with what earlier runs did not finish. To be called before anything new is said. Never rejects. */
export async function finishErasures(ports: FinishPorts): Promise<void> {
  for (const erasure of ports.pending.list()) {
    const { failure } = await finishErasure(ports, erasure);
    if (failure !== null) ports.report(failure);
  }
}

/** For the person, while something is left. */
export function unfinishedNotices(pending: PendingErasures): readonly ArchiveNotice[] {
  if (pending.list().length === 0) return [];
  const message =
    "Something you erased may still lie in the profile, in an archive that was set aside or in drafts.json. Freehold tries again whenever it starts. An archive that was set aside can also be removed under Archive, Backups.";
  return [{ kind: "unfinished-erasure", message }];
}

async function eraseInArchive(
  archive: Archive,
  { target, isRecorded, afterSeq }: PendingErasure,
): Promise<Finished> {
  const before = archive.state().lastErasedSeq;
  // Everything that was said since then would go too.
  const isOver = isRecorded || (target.kind === "everything" && before > afterSeq);
  if (isOver) return { records: 0, isRecorded: true, failure: null };
  try {
    return { records: await archive.erase(target), isRecorded: true, failure: null };
  } catch (error) {
    const isOnRecord = archive.state().lastErasedSeq > before;
    return { records: 0, isRecorded: isOnRecord, failure: asError(error) };
  }
}

async function isGone(archive: Archive, conversationId: string): Promise<boolean> {
  return (await archive.conversation(conversationId).catch(() => undefined)) === null;
}

function reasonOf(part: PromiseSettledResult<unknown>): Error | null {
  return part.status === "rejected" ? asError(part.reason) : null;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

const whatWasErased = "What you erased is gone from the archive, but";

/** Why something is still in archives that were set aside; `what` begins the sentence that says so. */
export function asideFailure(notErased: readonly NotErased[], what: string): Error {
  const [first] = notErased;
  const names = notErased.map(({ name }) => name).join(", ");
  const cause = first?.error;
  return diskFailure(causeOf(cause), {
    holds: "the archives that were set aside",
    consequence: `${what} may still be in ${names} in the profile: Freehold tries again when it starts next. You can also remove it under Archive, Backups.`,
    remedy: "start Freehold again",
  });
}

/** What stood behind a sentence that was meant for the archive in use. */
function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? error.cause : error;
}
