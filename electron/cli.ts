import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { argv, env, platform, stderr, stdin, stdout } from "node:process";
import { FailureError } from "./shared/result.ts";
import { forkEngine } from "./core/engine/fork.ts";
import { openCore } from "./core/open.ts";
import { resolveProfile } from "./core/profile.ts";
import { runChat } from "./core/terminal/chat.ts";

/** The terminal's composition root: the same core without a window. */
const packageFile = join(import.meta.dirname, "../../package.json");
const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { readonly version: string };

process.exitCode = await runChat({
  args: argv.slice(2),
  stdin,
  stdout,
  stderr,
  openCore: (emit) =>
    openCore({
      version,
      profile: resolveProfile(env, platform, homedir()),
      spawnEngine: forkEngine(join(import.meta.dirname, "engine.js")),
      emit,
      shell: {
        showFolder: refuse,
        chooseModelFiles: refuse,
        openLink: refuse,
        writeClipboard: () => undefined,
        noteErasure: () => Promise.resolve(),
      },
      report: (name, error) => stderr.write(`${name}: ${String(error)}\n`),
    }),
  onInterrupt: (stop) => {
    process.on("SIGINT", stop);
    return () => process.off("SIGINT", stop);
  },
});

function refuse(): Promise<never> {
  return Promise.reject(new FailureError("not-found", "A terminal has no window for this."));
}
