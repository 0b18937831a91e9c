import type { CallInput } from "../../shared/contract.ts";
import { FailureError } from "../../shared/result.ts";
import type { ConversationSettings } from "../../shared/sampling.ts";
import type { Archive } from "../archive/archive.ts";
import { type Wish, decide, noWish } from "../routing/policy.ts";
import { unwritten } from "../routing/request.ts";
import type { Router } from "../routing/router.ts";
import type { ModelLoader } from "./model-loader.ts";

/** What is made sure of before a prompt is written down. */
export interface Admission {
  /** The wished-for model, else any that can answer; `null` instead of "model-missing" where none was wished for. */
  readonly chooseLocal: (requested: string | null) => Promise<string | null>;
  /** Rejects with "model-missing" where nobody could answer: neither here nor, by the policy, elsewhere. */
  readonly mustBeAnswerable: (
    input: CallInput<"turn.send">,
    modelId: string | null,
    own: ConversationSettings,
  ) => Promise<void>;
  /** Rejects with "not-found" where the conversation, or the message to go on from, is gone. */
  readonly mustHaveParent: (conversationId: string, parentId: string | null) => Promise<void>;
}

export function createAdmission(
  archive: Archive,
  router: Router,
  loader: Pick<ModelLoader, "choose">,
): Admission {
  return {
    chooseLocal: (requested) =>
      loader.choose(requested).catch((error: unknown) => {
        const isNone = error instanceof FailureError && error.failure.code === "model-missing";
        if (requested === null && isNone) return null;
        throw error;
      }),

    mustBeAnswerable: async (input, modelId, own) => {
      if (modelId !== null) return;
      const { conversationId, text, attachments, routing, asked } = input;
      const log = conversationId === null ? null : await archive.conversation(conversationId);
      const question = await router.question({
        // Its verdict is not asked: what was let pass does not matter.
        log: log ?? unwritten({ settings: own, routing, cleared: [] }),
        messages: [],
        prompt: { text, attachments },
        localModelId: null,
        wish: wishFor(asked),
      });
      if (decide({ ...question, verdict: "eligible" }).offer === null) await loader.choose(null);
    },

    mustHaveParent: async (conversationId, parentId) => {
      const log = await archive.conversation(conversationId);
      if (log === null)
        throw new FailureError(
          "not-found",
          "This conversation is no longer in the archive. Your text is kept.",
        );
      if (parentId !== null && !log.messages.has(parentId))
        throw new FailureError(
          "not-found",
          "The message this one follows is no longer in the archive. Your text is kept.",
        );
    },
  };
}

/** What the person asked for with a prompt. */
export function wishFor(asked: CallInput<"turn.send">["asked"]): Wish {
  return asked === null ? noWish : { isAsked: true, choice: asked, isRedacted: false };
}
