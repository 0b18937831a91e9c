// Starts an engine process, prints its number and waits to be killed.
import { fork } from "node:child_process";

const child = fork(process.argv[2], [], { stdio: ["ignore", "ignore", "ignore", "ipc"] });
child.on("message", () => process.stdout.write(`${child.pid}\n`));
child.send({ type: "start", id: 1, input: { gpu: "cpu" } });
setInterval(() => {}, 1_000);
