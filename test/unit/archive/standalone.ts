import { spawnSync } from "node:child_process";
import type { VerifyReport } from "../../../electron/shared/verify.ts";
import { verifyFolder } from "../../../electron/core/archive/verify/verify-folder.ts";

/** The stand-alone verifier's findings, read back from what it prints. */
export function runScript(dir: string): {
  readonly status: number | null;
  readonly problems: VerifyReport["problems"];
} {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/verify-archive.mjs", dir], {
    encoding: "utf8",
  });
  return { status, problems: readFindings(stdout) };
}

/** The problems in what it printed. */
export function readFindings(printed: string): VerifyReport["problems"] {
  return printed
    .split("\n")
    .map((line) => /^(\d{6}\.jsonl)(?:, line (\d+))?(?:, record (\d+))?: (.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, segment = "", line, seq, problem = ""]) => ({
      segment,
      line: Number(line ?? 0),
      seq: seq === undefined ? null : Number(seq),
      problem,
    }));
}

/** Without the conversation it may name. */
export function placeOf({
  segment,
  line,
  seq,
  problem,
}: VerifyReport["problems"][number]): VerifyReport["problems"][number] {
  return { segment, line, seq, problem };
}

/** All that it prints. */
export function scriptWords(dir: string): string {
  return spawnSync(process.execPath, ["scripts/verify-archive.mjs", dir], { encoding: "utf8" })
    .stdout;
}

/** What the app says of a folder. */
export async function reportOn(dir: string): Promise<VerifyReport> {
  return (await verifyFolder(dir)).report;
}
