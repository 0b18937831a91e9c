/** What the chat model is asked: a question that one word answers. */
export function votePrompt(text: string): string {
  return (
    "Does the following text tell something private about a real person, a client or a company: health, money, law, work, " +
    "relationships, beliefs, whereabouts, secrets? General questions, fiction, public figures and examples are not private. " +
    `Answer with one word, yes or no.\n\nText:\n${text}\n\nIs it private? One word:`
  );
}

/** The chance that the text is private. A model that answers neither has not understood, and then nothing is certain. */
export function readVote(answer: string): number {
  const word = /[a-z]+/.exec(answer.toLowerCase())?.[0];
  if (word === "yes") return 0.8;
  return word === "no" ? 0 : 0.5;
}
