import { readFileSync } from "node:fs";
import { join } from "node:path";
// oxlint-disable-next-line no-restricted-imports -- this file runs inside Electron
import { app } from "electron";
import { createEngine } from "../../../electron/core/engine/supervisor.ts";
import { createEngineHost } from "../../../electron/engine-host.ts";
import { defaultRunSettings } from "../../../electron/shared/run-settings.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";

const engine = createEngine({ spawn: createEngineHost(join(import.meta.dirname, "engine.js")) });

async function answer(): Promise<void> {
  const path = readFileSync(join(import.meta.dirname, "model.txt"), "utf8");
  await engine.load({
    ...defaultRunSettings,
    modelId: "m-1",
    name: "Tiny",
    path,
    gpu: "cpu",
    threads: 1,
    contextTokens: 256,
  });
  const { text } = await engine.generate(
    {
      conversationId: "c-1",
      systemPrompt: "",
      messages: [{ id: "1", role: "user", text: "Hello!" }],
      sampling: { ...defaultConversationSettings.sampling, maxTokens: 8 },
    },
    { onDelta: () => {} },
    new AbortController().signal,
  );
  console.log(`answered: ${text}`);
  console.log(`backend: ${engine.state().backend?.kind}`);
}

void app
  .whenReady()
  .then(answer)
  .catch((error: unknown) => console.log(`failed: ${String(error)}`))
  .then(() => engine.close())
  .then(() => app.exit());
