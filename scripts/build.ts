import { buildApp } from "./app-build.ts";
import { runCommand } from "./command.ts";

await runCommand(async () => {
  const built = await buildApp();
  if (built.length === 0) console.error("The build is up to date.");
});
