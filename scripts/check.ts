import { fixStyle, runChecks } from "./checks.ts";
import { runCommand } from "./command.ts";

await runCommand(async (args) => {
  if (args.includes("--fix")) await fixStyle();
  const outcomes = await runChecks((outcome, seconds) => {
    const verdict = outcome.complaints.length === 0 ? "ok" : "FAILED";
    console.log(`${outcome.name}: ${verdict} (${seconds.toFixed(1)} s)`);
    for (const complaint of outcome.complaints) console.log(complaint);
  });
  return outcomes.every((outcome) => outcome.complaints.length === 0) ? 0 : 1;
});
