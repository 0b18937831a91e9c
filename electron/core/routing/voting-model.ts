import { votingObstacle } from "../../shared/gate.ts";
import type { Settings } from "../../shared/settings.ts";
import type { Engine } from "../engine/engine.ts";
import type { DeepPorts } from "../gate/gate.ts";
import { buildVotePrompt, readVote, voteWords } from "../gate/topics/vote.ts";

type Vote = NonNullable<ReturnType<DeepPorts["vote"]>>;

/**
 * The gate's way to the loaded chat model: `null` while the person did not ask for its vote, and while no model is loaded
 * that is large enough. A stage that is not there is left out, as without an embedding model: the other layers judge, and
 * the Privacy view says so. To keep everything here instead would make the switch one that turns remote models off
 * whenever a model is unloaded, small, or being exchanged, which nobody who turns it on means. A model that could vote
 * and does not (too slow, busy with an answer, gone in between) is another matter: that text was to be looked at and was
 * not, so it stays here.
 */
export function followVotingModel(
  engine: Pick<Engine, "loaded" | "pick">,
  settings: () => Pick<Settings, "routing">,
): DeepPorts["vote"] {
  return () => {
    const loaded = engine.loaded();
    if (!settings().routing.asksLocalModel || loaded === null) return null;
    return votingObstacle(loaded) === null ? voteOf(engine, loaded.modelId) : null;
  };
}

/** What the loaded model says of a text, whatever its size. Rejects when it is another model by then, or says nothing. */
export function voteOf(engine: Pick<Engine, "pick">, modelId: string): Vote {
  return async (text, signal) => {
    const prompt = buildVotePrompt(text);
    const vote = readVote(await engine.pick({ modelId, prompt, words: voteWords }, signal));
    if (vote === null) throw new Error("The chat model answered with another word.");
    return vote;
  };
}
