import { fstatSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { argv, env, exit, platform, stderr, stdin, stdout } from "node:process";
import { FailureError } from "./shared/result.ts";
import { createErasedTraces, erasedMarkIn } from "./core/erased-traces.ts";
import { forkEngine } from "./core/engine/fork.ts";
import { openCore } from "./core/open.ts";
import { resolveProfile } from "./core/profile.ts";
import { noKeychain } from "./core/secrets.ts";
import { runChat } from "./core/terminal/chat.ts";

/** The terminal's composition root: the same core without a window. */
const packageFile = join(import.meta.dirname, "../../package.json");
const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { readonly version: string };
const profile = resolveProfile(env, platform, homedir());
// Only the window can clear its files: it finds the mark before it next opens.
const traces = createErasedTraces(erasedMarkIn(profile.windowDir), refuse);

const status = await runChat({
  args: argv.slice(2),
  stdin,
  stdout,
  stderr,
  hasInput,
  openCore: (emit, sessionSettings) =>
    openCore({
      version,
      profile,
      spawnEngine: forkEngine(join(import.meta.dirname, "engine.js")),
      keychain: noKeychain,
      emit,
      sessionSettings,
      shell: {
        showFolder: refuse,
        chooseModelFiles: refuse,
        chooseFolders: refuse,
        chooseImport: refuse,
        revealFile: () => undefined,
        openLink: refuse,
        saveFile: refuse,
        writeClipboard: () => undefined,
        restart: () => undefined,
        noteErasure: traces.mark,
        forgetErasures: refuse,
      },
      report: (name, error) => stderr.write(`${name}: ${String(error)}\n`),
    }),
  onInterrupt: (listener) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, listener);
  },
});
exit(status);

/** A device, a socket or a closed input is what a program without input is started with. */
function hasInput(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile();
  } catch {
    return false;
  }
}

function refuse(): Promise<never> {
  return Promise.reject(new FailureError("not-found", "A terminal has no window for this."));
}
