import type { LibraryChange, LibraryChanges } from "./changes.ts";
import { type LibraryDatabase, nodesAfter } from "./database.ts";
import type { NodeRow } from "./rows.ts";
import { type Tree, createTree } from "./thread.ts";

/** What is known of a conversation's messages; a new object whenever that changes. */
export interface ThreadState {
  readonly tree: Tree;
  /** The branch through this message is shown; `null` for the one written to last. */
  readonly throughId: string | null;
  readonly isLoaded: boolean;
}

/** The trees of the conversations looked at last, kept up to date. */
export interface OpenThreads {
  readonly read: (conversationId: string) => ThreadState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows the branch through a message, and remembers it. */
  readonly showBranch: (conversationId: string, messageId: string | null) => void;
}

const nodesPerSlice = 1_000;
const keptThreads = 6;

/** Follows `changes` for every thread it opened, so that a new message is in its tree as soon as it is in the library. */
export function createOpenThreads(database: LibraryDatabase, changes: LibraryChanges): OpenThreads {
  const threads = new Map<string, ThreadState>();
  const listeners = new Set<() => void>();

  const update = (id: string, change: Partial<ThreadState>): void => {
    const thread = threads.get(id);
    if (thread === undefined) return;
    threads.set(id, { ...thread, ...change });
    for (const listener of listeners) listener();
  };

  const load = async (id: string, tree: Tree): Promise<void> => {
    const isCurrent = (): boolean => threads.get(id)?.tree === tree;
    const branch = await database.branches.get(id);
    for (let afterSeq = 0; isCurrent();) {
      const slice: NodeRow[] = await nodesAfter(database, id, afterSeq)
        .limit(nodesPerSlice)
        .toArray();
      tree.add(slice);
      afterSeq = slice.at(-1)?.seq ?? afterSeq;
      if (slice.length < nodesPerSlice) break;
    }
    if (!isCurrent()) return;
    const chosen = threads.get(id)?.throughId ?? null;
    update(id, { isLoaded: true, throughId: chosen ?? branch?.messageId ?? null });
  };

  const open = (id: string): ThreadState => {
    const thread: ThreadState = { tree: createTree(), throughId: null, isLoaded: false };
    threads.set(id, thread);
    const oldest = threads.keys().next().value;
    if (threads.size > keptThreads && oldest !== undefined) threads.delete(oldest);
    load(id, thread.tree).catch((error: unknown) => {
      // The follower meets the same fault and rebuilds; "cleared" then opens the thread again.
      console.warn("A conversation could not be loaded.", error);
      update(id, { isLoaded: true });
    });
    return thread;
  };

  changes.subscribe((change: LibraryChange) => {
    if (change === "cleared") {
      for (const id of threads.keys()) open(id);
      for (const listener of listeners) listener();
      return;
    }
    for (const id of change.erasedConversationIds)
      update(id, { tree: createTree(), isLoaded: true });
    for (const { conversationId, messageIds } of change.erasedMessages) {
      const thread = threads.get(conversationId);
      if (thread === undefined) continue;
      if (thread.isLoaded) update(conversationId, withoutMessages(thread, new Set(messageIds)));
      // What is still being read may hold them.
      else open(conversationId);
    }
    for (const [id, { tree }] of threads) {
      if (tree.add(change.nodes.filter((node) => node.conversationId === id))) update(id, {});
    }
  });

  return {
    read: (id) => threads.get(id) ?? open(id),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    showBranch: (conversationId, messageId) => {
      update(conversationId, { throughId: messageId });
      rememberBranch(database, conversationId, messageId).catch((error: unknown) => {
        console.warn("The chosen branch could not be remembered.", error);
      });
    },
  };
}

/** The branch that was shown goes on as far as it is left. */
function withoutMessages(
  { tree, throughId }: ThreadState,
  erased: ReadonlySet<string>,
): Pick<ThreadState, "tree" | "throughId"> {
  const left = createTree();
  left.add([...tree.nodes.values()].filter(({ id }) => !erased.has(id)));
  const shown = throughId ?? tree.newestId;
  if (shown === null || !erased.has(shown)) return { tree: left, throughId };
  let id: string | null = shown;
  while (id !== null && erased.has(id)) id = tree.nodes.get(id)?.parentId ?? null;
  return { tree: left, throughId: id };
}

async function rememberBranch(
  database: LibraryDatabase,
  conversationId: string,
  messageId: string | null,
): Promise<void> {
  if (messageId === null) await database.branches.delete(conversationId);
  else await database.branches.put({ conversationId, messageId });
}
