import { expect, test } from "vitest";
import { Talk, archiveOf, exportFrom, training } from "./exporting.ts";
import { told } from "./training-lines.ts";

/** A conversation for each model, brought in from a program that asks any. */
async function archiveOfModels(models: readonly string[]) {
  return await archiveOf(
    models.map((model) => {
      const talk = new Talk(model);
      talk.turn(null, model, "A", { imported: { source: "open-webui", model } });
      return talk.records;
    }),
  );
}

const asked: readonly (readonly [model: string, provider: string])[] = [
  ["grok-4", "xAI"],
  ["x-ai/grok-3-mini", "xAI"],
  ["grok-2-1212", "xAI"],
  ["grok-code-fast-1", "xAI"],
  ["mistral-large-latest", "Mistral AI"],
  ["mistralai/mistral-medium-3", "Mistral AI"],
  ["mistral-small-2402", "Mistral AI"],
  ["open-mixtral-8x7b", "Mistral AI"],
  ["codestral-latest", "Mistral AI"],
  ["command-r-plus", "Cohere"],
  ["cohere/command-a-03-2025", "Cohere"],
  ["deepseek-chat", "DeepSeek"],
  ["deepseek/deepseek-chat-v3-0324:free", "DeepSeek"],
  ["deepseek-reasoner", "DeepSeek"],
  ["sonar-pro", "Perplexity"],
  ["llama-3.1-sonar-large-128k-online", "Perplexity"],
  ["us.amazon.nova-pro-v1:0", "Amazon Web Services"],
  ["qwen-max", "Alibaba Cloud"],
];

test("imported answers of models that only a provider runs are remote ones, with that provider's terms", async () => {
  const archive = await archiveOfModels(asked.map(([model]) => model));
  const without = await exportFrom(archive, training());
  expect(without.report.leftOut).toEqual([{ reason: "remote", count: asked.length }]);
  expect(without.report.examples).toEqual({ train: 0, validation: 0 });
  const { text } = await exportFrom(archive, training({ includesRemote: true }));
  const [models = "", terms = ""] = text("SOURCES.md").split("# Terms of providers");
  for (const [model, provider] of asked) {
    const [, source = ""] = models.split(`## ${model}, brought in`);
    expect(source.split("\n## ")[0]).toContain(`Terms: see ${provider} below`);
    expect(terms).toContain(`## ${provider}\n`);
  }
});

const files = [
  "mistral-7b-instruct",
  "mistral:latest",
  "Mistral-Large-Instruct-2411-Q4_K_M.gguf",
  "mistralai/mistral-small-3.2",
  "mistral-nemo-instruct-2407",
  "command-r:35b",
  "c4ai-command-r-v01-Q4_K_M",
  "deepseek-r1-distill-qwen-7b",
  "deepseek-r1:8b",
  "deepseek-llm-7b-chat",
  "gemma3:12b",
  "openai/gpt-oss-20b",
  "qwen3:8b",
  "qwen2.5-7b-instruct",
  "grok-1",
  "grok-3-reasoning-gemma3-12b-distilled",
  "llama3.1:8b",
];

test("of models whose weights anyone may run, the note says that where they ran is not known", async () => {
  const archive = await archiveOfModels(files);
  const { text, report } = await exportFrom(archive, training());
  expect(told(text("train.jsonl"))).toEqual(files.map((model) => `${model} A`));
  expect(report.leftOut).toEqual([]);
  const note = text("SOURCES.md");
  expect(note.match(/Where it ran: unknown/g)).toHaveLength(files.length);
  expect(note).not.toContain("# Terms of providers");
});
