import { join } from "node:path";
import { type ElectronApplication, type Page, _electron, errors } from "playwright";
import { test as base, expect } from "playwright/test";
import { waitForEnd } from "./closing.ts";
import { useOwnDisplay } from "./display.ts";
import { type NetworkTrace, createNetworkTrace } from "./network-trace.ts";
import type { Settings } from "../../../electron/shared/settings.ts";
import { type TestProfile, assets, createProfile, rootDir } from "./profile.ts";
import { testSettings } from "./settings.ts";

/** The running app with a person's view of it. */
export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** Of Electron's main process. */
  readonly mainPid: number;
  /** What the tracer saw of the network so far; `null` where nothing can be traced. */
  readonly trace: NetworkTrace | null;
  /** Everything the page and main complained about. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
  /** SIGKILL to main, as a power cut would end it; resolves when it is gone. */
  kill(): Promise<void>;
}

/** Opens the built app on a profile, watched for network use. */
export async function launch(
  profile: TestProfile,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  const { electron, trace } = await start(profile, env);
  const complaints: string[] = [];
  electron.process().stderr?.on("data", (chunk: Buffer) => {
    if (chunk.includes("freehold:")) complaints.push(`main: ${chunk.toString("utf8").trim()}`);
  });
  const page = await electron.firstWindow();
  page.on("pageerror", (error) => complaints.push(`page: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  const mainPid = await readPid(electron);
  const ended = new Promise<void>((resolve) => electron.once("close", () => resolve()));
  const checkNetwork = (): void => expectQuiet(trace);
  return {
    electron,
    page,
    mainPid,
    trace,
    complaints,
    close: async () => {
      await waitForEnd(electron, mainPid, electron.close());
      checkNetwork();
    },
    kill: async () => {
      process.kill(mainPid, "SIGKILL");
      await waitForEnd(electron, mainPid, ended);
      checkNetwork();
    },
  };
}

interface Started {
  readonly electron: ElectronApplication;
  readonly trace: NetworkTrace | null;
}

/** Many times what a start takes. */
const startMs = 20_000;

/**
 * About one start in a hundred works, and Playwright never hears of it: what it waits for in main was collected, as in
 * `readPid`. It ends that app then, and starts another one.
 */
async function start(
  profile: TestProfile,
  env: Readonly<Record<string, string>>,
  attemptsLeft = 2,
): Promise<Started> {
  if (assets.electron === null) throw new Error("There is no Electron runtime: npm test says why.");
  const trace = createNetworkTrace(assets.electron.executablePath);
  try {
    const electron = await _electron.launch({
      executablePath: trace?.executablePath ?? assets.electron.executablePath,
      // Electron refuses its sandbox to root; an ordinary user's run has it.
      args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), rootDir],
      env: {
        ...definedEnv(),
        ...noOtherApps(profile),
        FREEHOLD_HOME: profile.rootDir,
        ...trace?.env,
        ...env,
      },
      timeout: startMs,
    });
    return { electron, trace };
  } catch (error) {
    if (attemptsLeft === 0 || !(error instanceof errors.TimeoutError)) throw error;
    expectQuiet(trace);
    return start(profile, env, attemptsLeft - 1);
  }
}

function expectQuiet(trace: NetworkTrace | null): void {
  if (trace !== null)
    expect(trace.attempts(), "no request of any kind may leave this machine").toEqual([]);
}

const patienceMs = 5_000;

/**
 * While main starts, V8 may collect the promise that the inspector waits for: then the answer is an error, or never
 * comes at all. It is asked again.
 */
async function readPid(electron: ElectronApplication, attemptsLeft = 5): Promise<number> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const noAnswer = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs);
  });
  const asked = electron
    .evaluate(() => process.pid)
    .catch((error: unknown) => {
      if (!String(error).includes("garbage collected")) throw error;
      return null;
    });
  // Once nobody waits for it any more, its failure is of no interest.
  asked.catch(() => {});
  const pid = await Promise.race([asked, noAnswer]).finally(() => clearTimeout(timer));
  if (pid !== null) return pid;
  if (attemptsLeft === 0) throw new Error("Electron's main process does not answer.");
  return readPid(electron, attemptsLeft - 1);
}

/** A home of the test's own: weights that other apps keep on this machine must not show up in its lists. */
function noOtherApps({ homeDir }: TestProfile): Record<string, string> {
  const own = { HOME: homeDir, USERPROFILE: homeDir, XDG_CACHE_HOME: join(homeDir, ".cache") };
  const unset = ["HF_HOME", "HF_TOKEN", "HF_ENDPOINT", "OLLAMA_MODELS", "LLAMA_CACHE"];
  return { ...own, ...Object.fromEntries(unset.map((name) => [name, ""])) };
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}

interface Fixtures {
  /** What the profile of a test begins with. */
  readonly settings: Partial<Settings>;
  readonly profile: TestProfile;
  readonly app: RunningApp;
  readonly page: Page;
}

interface WorkerFixtures {
  readonly display: void;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  display: [
    // oxlint-disable-next-line no-empty-pattern -- what a fixture needs is read from this pattern
    async ({}, use) => {
      const stop = await useOwnDisplay();
      await use();
      stop();
    },
    { scope: "worker", auto: true },
  ],
  settings: [testSettings, { option: true }],
  profile: async ({ settings }, use) => {
    const profile = createProfile({ settings });
    await use(profile);
    profile.remove();
  },
  app: async ({ profile }, use) => {
    const app = await launch(profile);
    await use(app);
    await app.close();
  },
  page: async ({ app }, use) => use(app.page),
});

export { expect };
