import { dirname } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { Arch, build, Platform } from "electron-builder";
import { buildApp } from "./app-build.ts";
import { CommandFailure, runCommand } from "./command.ts";
import { packageConfiguration, type PackageTarget } from "./config/electron-builder.ts";
import { describeRuntime, resolveElectron } from "./electron-runtime.ts";
import { rootDir } from "./root.ts";

const say = (line: string) => console.error(line);

/**
 * Packages the app into `release`: `npm run package -- [--dir] [--arch x64|arm64] [--cuda]`. With
 * `--dir` only the unpacked app, which needs no download of packaging tools.
 */
await runCommand(async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dir: { type: "boolean", default: false },
      cuda: { type: "boolean", default: false },
      arch: { type: "string", default: process.arch },
    },
  });
  await buildApp(say);
  const target: PackageTarget = {
    rootDir,
    platform: supported(process.platform, ["linux", "darwin", "win32"]),
    arch: supported(values.arch, ["x64", "arm64"]),
    withCuda: values.cuda,
    electron: await electronToShip(),
  };
  const builderPlatform = Platform.fromString(target.platform);
  const made = await build({
    projectDir: rootDir,
    publish: "never",
    config: packageConfiguration(target),
    targets: builderPlatform.createTarget(values.dir ? ["dir"] : [], Arch[target.arch]),
  }).catch((error: unknown) => {
    // A hook of electron-builder's (async-exit-hook) ends the process with 0, whatever its exit status was to be.
    process.once("exit", () => void (process.exitCode = 1));
    throw new CommandFailure(
      `The installers could not be made: ${error instanceof Error ? error.message : String(error)}. Their tools come from the network; what was unpacked in release/ before that is the app itself, and "npm run package -- --dir" makes only that.`,
    );
  });
  for (const file of made) console.log(file);
  say("Packaged into release/.");
});

/** The official Electron when it can be had; otherwise the one that runs here, said aloud. */
async function electronToShip(): Promise<PackageTarget["electron"]> {
  const runtime = await resolveElectron(say);
  say(`Packaging ${describeRuntime(runtime)}`);
  if (runtime.kind === "carried") {
    say("This package is for trying out, not for release: its Electron is not the official one.");
  } else if (runtime.kind !== "override") {
    // electron-builder unpacks the official one itself, for the architecture that is asked for.
    return null;
  }
  return { distDir: dirname(runtime.executablePath), version: runtime.version };
}

function supported<Value extends string>(value: string, known: readonly Value[]): Value {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new CommandFailure(`Not for ${value}, only ${known.join(", ")}.`);
  return found;
}
