import { spawn } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { build } from "vite";
import { sandboxArgs } from "../../scripts/app-process.ts";
import { readTestAssets } from "../../scripts/test-assets.ts";
import { makeTinyModel } from "./support/engine.ts";

/** Inside the clone, so that the engine process finds node_modules. */
const workDir = join(process.cwd(), ".cache", "fuse-test");
const runtimeDir = join(workDir, "runtime");
const appDir = join(workDir, "app");

afterAll(() => rm(workDir, { recursive: true, force: true }));

/** A copy of the runtime with the runAsNode fuse off, as in the packaged app. */
async function fusedRuntime(executablePath: string): Promise<string> {
  await cp(dirname(executablePath), runtimeDir, {
    recursive: true,
    // A link copied as a link would lead the change below into the runtime itself.
    dereference: true,
    filter: (source) => source !== executablePath,
  });
  const binary = await readFile(executablePath);
  const wire = binary.indexOf("dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX") + 32;
  if (wire < 32) throw new Error("This Electron has no fuses.");
  binary[wire + 2] = "0".charCodeAt(0);
  const fused = join(runtimeDir, "electron");
  await writeFile(fused, binary, { mode: 0o755 });
  return fused;
}

/** The smallest app around the engine, built the way the app is. */
async function buildApp(modelPath: string): Promise<void> {
  await mkdir(appDir, { recursive: true });
  await writeFile(
    join(appDir, "package.json"),
    JSON.stringify({ name: "fuse-test", type: "module", main: "main.js" }),
  );
  await writeFile(join(appDir, "model.txt"), modelPath);
  await build({
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: true,
      target: "node20",
      outDir: appDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: {
          main: join(process.cwd(), "test/engine/support/fuse-app.ts"),
          engine: join(process.cwd(), "electron/core/engine/llama/process.ts"),
        },
        external: ["electron", "node-llama-cpp", /^node:/],
        output: { format: "es", entryFileNames: "[name].js" },
      },
    },
  });
}

function run(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("close", () => resolve(output));
  });
}

test("the engine answers in an Electron whose runAsNode fuse is off", async (context) => {
  const { electron, electronMissing } = await readTestAssets();
  if (electron === null) return context.skip(electronMissing ?? "no Electron");
  if (process.platform !== "linux")
    return context.skip("a changed binary needs to be signed again elsewhere");
  const fused = await fusedRuntime(electron.executablePath);
  // Proof that the fuse is off: with it on, this would print the version of Node.
  const asNode = await run(fused, ["-p", "'node ' + process.version", ...sandboxArgs()], {
    ...process.env,
    ELECTRON_RUN_AS_NODE: "1",
    DISPLAY: "",
  });
  expect(asNode).not.toContain("node v");
  await buildApp(await makeTinyModel());
  const output = await run("xvfb-run", ["-a", fused, ...sandboxArgs(), appDir]);
  expect(output).toContain("answered: ");
  expect(output).toContain("backend: cpu");
});
