import { runCommand } from "./command.ts";
import { describeRuntime, resolveElectron } from "./electron-runtime.ts";

await runCommand(async () => {
  const runtime = await resolveElectron(console.error);
  console.error(describeRuntime(runtime));
  console.log(runtime.executablePath);
});
