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
  /** A copy that waits to be restored, or is being made for that, would hold what is erased, in the profile. */
  readonly cancelRestore: () => Promise<void>;
  readonly report: (error: unknown) => void;
}

/** A start also looks into what each archive set aside has on record. */
export interface StartPorts extends FinishPorts {
  readonly setAside: Pick<SetAside, "erase" | "unfinished" | "finish">;
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
    // One may have been begun meanwhile.
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
    // An archive whose own part failed finishes that by itself, also once it is set aside.
    setAside: notErased?.map(({ name }) => name) ?? erasure.setAside,
    draftKeys: forgotten.status === "fulfilled" ? [] : [...new Set([...listed.draftKeys, ...keys])],
  };
  await pending.change(listed, failures.length === 0 ? null : left).catch(ports.report);
  return { records, isRecorded, failure: failures[0] ?? null };
}

/** Carries on with what earlier runs did not finish. To be called before anything new is said. Never rejects. */
export async function finishErasures(ports: StartPorts): Promise<void> {
  for (const erasure of ports.pending.list()) {
    const { failure } = await finishErasure(ports, erasure);
    if (failure !== null) ports.report(failure);
  }
  await finishAside(ports).catch(ports.report);
}

/**
 * What is on record in archives that the list does not name: it began while they were in use, or was old by their own ages.
 * Rejects with a FailureError that names the ones where it failed.
 */
async function finishAside({ pending, setAside }: StartPorts): Promise<void> {
  const named = new Set(pending.list().flatMap((erasure) => erasure.setAside ?? []));
  const unfinished = (await setAside.unfinished()).filter((name) => !named.has(name));
  const notErased = await setAside.finish(unfinished);
  if (notErased.length > 0) throw asideFailure(notErased, "What you erased");
}

/** For the person, while something is left elsewhere than in the archive in use, which says that itself. */
export async function unfinishedNotices(
  pending: PendingErasures,
  setAside: Pick<SetAside, "unfinished">,
): Promise<readonly ArchiveNotice[]> {
  // Of a profile that cannot be looked through just now nothing can be said.
  const aside = await setAside.unfinished().catch(() => []);
  if (!pending.list().some(isLeftElsewhere) && aside.length === 0) return [];
  const message =
    "Something you erased may still lie in the profile, in an archive that was set aside or in drafts.json. Freehold tries again whenever it starts. An archive that was set aside can also be removed under Archive, Backups.";
  return [{ kind: "unfinished-erasure", message }];
}

function isLeftElsewhere({ isRecorded, setAside, draftKeys }: PendingErasure): boolean {
  return !isRecorded || setAside?.length !== 0 || draftKeys.length > 0;
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
