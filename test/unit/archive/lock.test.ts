import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { takeLock } from "../../../electron/core/archive/lock/lock.ts";
import { readMachineId } from "../../../electron/core/archive/lock/machine-id.ts";
import { openArchive } from "../../../electron/core/archive/open.ts";
import { type Place, childEnd, newPlace, openIn, prompt, startChild } from "./place.ts";

test("refuses a second opener while the first has it, and lets the next one in after", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  await expect(openArchive(place)).rejects.toMatchObject({
    failure: { code: "archive-locked", message: expect.stringContaining(`process ${process.pid}`) },
  });
  await archive.close();
  await (await openIn(place)).close();
  expect(existsSync(join(place.dir, "lock"))).toBe(false);
});

test("takes over at once from a process that was killed", async () => {
  const place = newPlace();
  const child = startChild("locking-child.ts", place.dir, place.indexFile);
  child.stdout?.once(
    "data",
    () =>
      void expect(openArchive(place))
        .rejects.toThrow("already open")
        .finally(() => child.kill("SIGKILL")),
  );
  expect((await childEnd(child)).printed).toBe("opened\n");
  expect((await openIn(place)).state().lastSeq).toBe(0);
});

test.runIf(process.platform === "linux")(
  "is not fooled by another process with the old number",
  async () => {
    const place = newPlace();
    const archive = await openIn(place);
    const held: unknown = JSON.parse(readFileSync(join(place.dir, "lock"), "utf8"));
    await archive.close();
    writeFileSync(
      join(place.dir, "lock"),
      JSON.stringify({ ...(held as object), startTicks: "1" }),
    );
    await (await openIn(place)).close();
    writeFileSync(
      join(place.dir, "lock"),
      JSON.stringify({ ...(held as object), bootId: "an earlier one" }),
    );
    await (await openIn(place)).close();
    writeFileSync(
      join(place.dir, "lock"),
      JSON.stringify({ ...(held as object), bootId: "its own", hostname: "another machine" }),
    );
    await expect(openArchive(place)).rejects.toThrow("on another machine");
  },
);

/** Runs the locking child where processes have numbers of their own, as in a container; `null` where that is not allowed. */
function startInContainer(place: Place): ChildProcess | null {
  const alone = ["--user", "--map-root-user", "--pid", "--fork", "--kill-child", "--mount-proc"];
  if (spawnSync("unshare", [...alone, "true"]).status !== 0) return null;
  const child = join(import.meta.dirname, "locking-child.ts");
  const program = [process.execPath, child, place.dir, place.indexFile];
  const container = spawn("unshare", [...alone, ...program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void container.kill("SIGKILL"));
  return container;
}

const noContainer = "a process namespace of its own takes Linux and the right to make one";

test("a container cannot take what is open outside of it, and is told what to do", async ({
  skip,
}) => {
  const place = newPlace();
  const archive = await openIn(place);
  const container = startInContainer(place);
  if (container === null) return skip(noContainer);
  const { printed } = await childEnd(container);
  expect(printed).toContain("already open");
  expect(printed).toContain("One of the two runs in a container");
  expect(printed).toContain(`delete the file ${join(place.dir, "lock")}`);
  await archive.append([prompt("c1", 1)]);
});

test("what a container has open cannot be taken from outside", async ({ skip }) => {
  const place = newPlace();
  const container = startInContainer(place);
  if (container === null) return skip(noContainer);
  const printed = await new Promise<string>((resolve) =>
    container.stdout?.setEncoding("utf8").once("data", resolve),
  );
  expect(printed).toBe("opened\n");
  await expect(openArchive(place)).rejects.toThrow("already open");
});

test.runIf(process.platform === "linux")(
  "judges a lock that does not say whose process number it has by the name of its host",
  async () => {
    const place = newPlace();
    const archive = await openIn(place);
    const path = join(place.dir, "lock");
    const held: object = JSON.parse(readFileSync(path, "utf8"));
    await archive.close();
    const left = { ...held, pid: 2 ** 30, pidNamespace: undefined };
    writeFileSync(path, JSON.stringify({ ...left, hostname: "a-container" }));
    await expect(openArchive(place)).rejects.toThrow("on a-container");
    writeFileSync(path, JSON.stringify(left));
    await (await openIn(place)).close();
  },
);

test("knows its own lock again after a crash, though the machine changed its name with the network", async () => {
  const place = newPlace();
  mkdirSync(place.dir, { recursive: true });
  const path = join(place.dir, "lock");
  const left = { pid: 2 ** 30, hostname: "mac.fritz.box", machineId: "mine", bootId: null };
  writeFileSync(path, JSON.stringify(left));
  await (await takeLock(place.dir, "mine")).release();
  // Another machine that has the same name is still another one.
  writeFileSync(path, JSON.stringify({ ...left, hostname: hostname(), machineId: "another" }));
  await expect(takeLock(place.dir, "mine")).rejects.toThrow("already open");
});

test("a machine keeps the id it once drew, and has none where none can be kept", () => {
  const { dir } = newPlace();
  const file = join(dir, "machine-id");
  const id = readMachineId(file);
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(readMachineId(file)).toBe(id);
  expect(readMachineId(join(file, "below-a-file"))).toBeNull();
});

test("takes over a lock that a power cut left empty", async () => {
  const place = newPlace();
  mkdirSync(place.dir, { recursive: true });
  const path = join(place.dir, "lock");
  writeFileSync(path, "");
  utimesSync(path, new Date(0), new Date(0));
  expect((await openIn(place)).state().lastSeq).toBe(0);
});

test("lets exactly one of many takers in one process have it too", async () => {
  for (let round = 0; round < 30; round += 1) {
    const place = newPlace();
    mkdirSync(place.dir, { recursive: true });
    writeFileSync(join(place.dir, "lock"), JSON.stringify({ pid: 2 ** 30, hostname: hostname() }));
    const takers = await Promise.allSettled(Array.from({ length: 12 }, () => takeLock(place.dir)));
    expect(takers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  }
});

test("lets exactly one of several takers have what a dead process left", async () => {
  for (let round = 0; round < 3; round += 1) {
    const place = newPlace();
    mkdirSync(place.dir, { recursive: true });
    const dead = startChild("locking-child.ts", place.dir, place.indexFile);
    dead.stdout?.once("data", () => dead.kill("SIGKILL"));
    await childEnd(dead);
    const startAtMs = String(Date.now() + 700);
    const children = Array.from({ length: 3 }, () =>
      startChild("locking-child.ts", place.dir, place.indexFile, startAtMs),
    );
    const answers = await Promise.all(
      children.map(
        (child) =>
          new Promise<string>((resolve) => child.stdout?.setEncoding("utf8").once("data", resolve)),
      ),
    );
    expect(answers.filter((answer) => answer === "opened\n")).toHaveLength(1);
    expect(answers.filter((answer) => answer.includes("already open"))).toHaveLength(2);
    expect(readdirSync(place.dir).filter((name) => name.startsWith("lock"))).toEqual(["lock"]);
    for (const child of children) child.kill("SIGKILL");
  }
}, 60_000);
