import type { ConversationChange, NewRecord } from "../shared/records.ts";
import { FailureError } from "../shared/result.ts";
import type { AppState } from "../shared/state.ts";
import { createBackupHandlers } from "./archive/backup/backup-handlers.ts";
import type { Backups } from "./archive/backup/backups.ts";
import { createEraseHandlers } from "./archive/erase/erase-handlers.ts";
import { unfinishedNotices } from "./archive/erase/finish-erasure.ts";
import type { Erasing } from "./archive/erase/erasing.ts";
import { createExportHandlers } from "./archive/export/export-handlers.ts";
import type { Exports } from "./archive/export/exports.ts";
import { createImportHandlers } from "./archive/import/import-handlers.ts";
import type { Imports } from "./archive/import/imports.ts";
import type { Verifier } from "./archive/verify/verifier.ts";
import { createVerifyHandlers } from "./archive/verify/verify-handlers.ts";
import type { Handlers } from "./dispatch.ts";
import { createModelHandlers } from "./model-handlers.ts";
import type { Speed } from "./models/speed/speed.ts";
import { createOrganiseHandlers } from "./organise/organise-handlers.ts";
import { createEndpointHandlers } from "./remote/endpoints/endpoint-handlers.ts";
import type { Routing } from "./routing/routing.ts";
import { createRoutingHandlers } from "./routing/routing-handlers.ts";
import { previewRoute } from "./routing/route-preview.ts";
import { modelsDirOf } from "./profile.ts";
import type { Turns } from "./turns/turns.ts";
import type { CorePorts } from "./core-ports.ts";

/** What the handlers are made of beside the ports. */
export interface Services {
  readonly turns: Turns;
  readonly speed: Speed;
  readonly routing: Routing;
  readonly erasing: Erasing;
  readonly backups: Backups;
  readonly verifier: Verifier;
  readonly exports: Exports;
  readonly imports: Imports;
}

/** What the window may ask, and who answers it. */
export function createHandlers(
  ports: CorePorts,
  { turns, speed, routing, erasing, backups, verifier, exports, imports }: Services,
): Handlers {
  const { archive, engine, settings, drafts, shell, profile } = ports;
  const change = async (conversationId: string, body: ConversationChange): Promise<null> => {
    if ((await archive.conversation(conversationId)) === null) {
      throw new FailureError("not-found", "This conversation is no longer in the archive.");
    }
    await archive.append([conversationRecord(conversationId, body)]);
    return null;
  };

  return {
    "app.state": () => describeApp(ports, backups.setAside),
    "archive.read": (from) => archive.read(from),
    "folder.show": async ({ folder }) => {
      await shell.showFolder(
        folder === "archive" ? profile.archiveDir : modelsDirOf(profile, settings.read()),
      );
      return null;
    },
    // What was set just before counts for what is asked now.
    "turn.send": (input) => settings.settled().then(() => turns.send(input)),
    "turn.regenerate": (input) => settings.settled().then(() => turns.regenerate(input)),
    "turn.stop": async ({ outputId }) => nothing(turns.stop(outputId)),
    "turn.list": async () => turns.list(),
    "context.measure": (input) => turns.measure(input),
    "conversation.rename": ({ conversationId, title }) =>
      change(conversationId, { type: "renamed", title, by: "person" }),
    "conversation.configure": ({ conversationId, settings: value }) =>
      change(conversationId, { type: "configured", settings: value }),
    "message.rate": async (body) => {
      const log = await archive.conversation(body.conversationId);
      if (log?.messages.get(body.messageId)?.role !== "assistant") {
        throw new FailureError("not-found", "This answer is no longer in the archive.");
      }
      await archive.append([{ kind: "rating", body }]);
      return null;
    },
    ...createOrganiseHandlers(archive),
    ...createEraseHandlers({ ...erasing, shell }),
    ...createBackupHandlers({ backups, settings, shell }),
    ...createModelHandlers({ ...ports, turns, speed }),
    ...createEndpointHandlers(ports),
    ...createVerifyHandlers(verifier),
    ...createExportHandlers(exports),
    ...createImportHandlers(imports),
    ...createRoutingHandlers({
      archive,
      escalation: routing.escalation,
      usage: ports.usage,
      change,
      escalate: turns.escalate,
      settled: settings.settled,
      saveFile: shell.saveFile,
      preview: (draft) =>
        previewRoute(
          {
            archive,
            router: routing.router,
            judge: ports.judge,
            settings: settings.read,
            localModel: turns.localModel,
          },
          draft,
        ),
    }),
    "engine.state": async () => engine.state(),
    "settings.read": async () => settings.read(),
    "settings.change": (value) => settings.change(value),
    "draft.list": async () => drafts.list(),
    "draft.save": async (draft) => {
      // Written before the window heard that the rule erased it: nothing would ever take it off the disk again.
      if (!archive.isErased(draft.key)) await drafts.save(draft);
      return null;
    },
    "clipboard.write": async ({ text }) => {
      shell.writeClipboard(text);
      return null;
    },
    "link.open": async ({ url }) => nothing(shell.openLink(url)),
  };
}

function conversationRecord(conversationId: string, change: ConversationChange): NewRecord {
  return { kind: "conversation", body: { conversationId, change } };
}

async function describeApp(
  { version, defaultHubEndpoint, archive, pending }: CorePorts,
  setAside: Backups["setAside"],
): Promise<AppState> {
  const unfinished = await unfinishedNotices(pending, setAside);
  const { lastSeq, segments, sizeBytes, ...state } = archive.state();
  const notices = [...state.notices, ...unfinished];
  return {
    version,
    platform: process.platform,
    defaultHubEndpoint,
    archive: { lastSeq, segments, sizeBytes, notices },
  };
}

async function nothing(work: Promise<unknown>): Promise<null> {
  await work;
  return null;
}
