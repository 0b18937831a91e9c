import { catalogue } from "../../../models/catalogue/catalogue.ts";
import { licencePassport } from "../../../models/catalogue/licences.ts";
import type { LicencePassport } from "../../../../shared/models.ts";
import { answerSource } from "../answer-source.ts";
import type { ExportedMessage } from "../conversation.ts";
import type { AnswerSource, KnownModel } from "../format.ts";
import type { ProviderTerms } from "./provider-terms.ts";
import { termsOf } from "./whose-terms.ts";

interface Source {
  readonly source: AnswerSource;
  readonly terms: ProviderTerms | null;
  answers: number;
}

/** Which models the answers of a set are from. */
export class Sources {
  readonly #models: readonly KnownModel[];
  readonly #sources = new Map<string, Source>();

  constructor(models: readonly KnownModel[]) {
    this.#models = models;
  }

  note(message: ExportedMessage): void {
    const source = answerSource(message);
    const key = JSON.stringify(source);
    const known = this.#sources.get(key);
    if (known === undefined)
      this.#sources.set(key, { source, terms: termsOf(message), answers: 1 });
    else known.answers += 1;
  }

  /** A note for people: each model with its licence, then the terms of providers. */
  describe(): string {
    const sources = [...this.#sources.values()].toSorted((a, b) => b.answers - a.answers);
    const terms = [...new Set(sources.flatMap((source) => source.terms ?? []))];
    return [
      "# Where the answers are from",
      "A model's licence can bind what is trained on its answers. What Freehold knows of each is below; where it says unknown, look it up before you train or pass the set on. This is no legal advice.",
      ...sources.map((source) => this.#describe(source)),
      ...(terms.length === 0
        ? []
        : [
            "# Terms of providers",
            "You chose to include answers of remote models. What their terms say of training, in our words; they change, so read them at the link.",
            ...terms.map(
              ({ provider, clause, links }) =>
                `## ${provider}\n\n${clause}\n\n${links.map((link) => `- <${link}>`).join("\n")}`,
            ),
          ]),
      "",
    ].join("\n\n");
  }

  #describe({ source, terms, answers }: Source): string {
    const heading = `## ${nameOf(source)}\n\n- Answers: ${answers}`;
    if (source.kind === "local") {
      const { fileName, sha256 } = source;
      const weights = `- Weights: \`${fileName.replaceAll("`", "'")}\`${sha256 === null ? "" : `, SHA-256 ${sha256}`}`;
      return [heading, weights, licenceWords(this.#licenceOf(source))].join("\n");
    }
    if (terms !== null) return `${heading}\n- Terms: see ${terms.provider} below`;
    if (source.kind !== "imported") return `${heading}\n- Licence: unknown`;
    return `${heading}\n- Licence: unknown\n- Where it ran: unknown. It may be a remote model, whose provider's terms hold then`;
  }

  #licenceOf({ fileName, sha256 }: Extract<AnswerSource, { readonly kind: "local" }>) {
    const known =
      this.#models.find((model) => sha256 !== null && model.sha256 === sha256) ??
      this.#models.find((model) => model.fileName === fileName);
    return known !== undefined && known.licence.kind !== "unknown"
      ? known.licence
      : licenceInCatalogue(fileName);
  }
}

/** By the name of the file, for weights that are no longer here. */
function licenceInCatalogue(fileName: string): LicencePassport {
  const entry = catalogue.find(({ files }) => files.some((file) => file.fileName === fileName));
  return licencePassport(entry?.licence.value ?? null, "catalogue");
}

function licenceWords({ kind, id, name, restrictions, link }: LicencePassport): string {
  if (kind === "unknown")
    return id === null ? "- Licence: unknown" : `- Licence: ${id}, which Freehold does not know`;
  return [
    `- Licence: ${name} (${kindWords[kind]})${link === null ? "" : `, <${link}>`}`,
    ...restrictions.map((restriction) => `- ${restriction}`),
  ].join("\n");
}

const kindWords = {
  "open-source": "open source",
  restricted: "with restrictions",
  "non-commercial": "not for commercial use",
} as const;

function nameOf(source: AnswerSource): string {
  const plain = (name: string): string =>
    name.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#]/g, String.raw`\$&`);
  switch (source.kind) {
    case "local":
      return plain(source.name);
    case "remote":
      return plain(`${source.modelId} at ${source.host}`);
    case "imported":
      return plain(
        `${source.modelId ?? "A model that was not named"}, brought in from ${source.program}`,
      );
    case "unknown":
      return "A model that was not noted";
  }
}
