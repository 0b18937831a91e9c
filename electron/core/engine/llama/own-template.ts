import type { ChatWrapper, Tokenizer } from "node-llama-cpp";
import { FailureError } from "../../../shared/result.ts";
import type { Library } from "./library.ts";

/**
 * A person's own chat template. The library renders short conversations with it, with and without a system prompt, when
 * it takes it in: rejects with FailureError "invalid-input" when it does not compile or cannot render them.
 */
export function ownTemplate(
  library: Library,
  template: string,
  tokenizer?: Tokenizer,
): ChatWrapper {
  try {
    const options = tokenizer === undefined ? {} : { tokenizer };
    return new library.JinjaTemplateChatWrapper({ template, ...options });
  } catch (error) {
    throw new FailureError(
      "invalid-input",
      `The chat template in this model's run settings cannot be used (${explain(error)}). Nothing was loaded or unloaded: correct it there, or go back to the file's own.`,
    );
  }
}

/** The engine's words around what is wrong with the template say nothing. */
function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/^The provided Jinja template failed the sanity test: /, "")
    .replace(/\. Inspect the Jinja template to find out what went wrong$/, "")
    .replace(/^(\w*Error: )+/, "");
}
