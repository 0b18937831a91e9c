import type { MachineFacts } from "../../../../electron/shared/models.ts";
import { discoverText } from "../../../text/discover.ts";
import { formatBytes, formatNumber } from "../../../text/format.ts";

/** This machine in a line: memory, GPUs, processor. What is not known is left out. */
export function describeMachine(machine: MachineFacts): string {
  const memory = formatBytes(machine.memoryBytes);
  const parts = [
    machine.isUnified ? discoverText.sharedMemory(memory) : discoverText.memory(memory),
    ...(machine.isUnified ? [] : machine.gpus).map((gpu) =>
      discoverText.gpu(gpu.name, formatBytes(gpu.memoryBytes)),
    ),
    ...(machine.processor === ""
      ? []
      : [discoverText.processor(machine.processor, formatNumber(machine.cores))]),
  ];
  return discoverText.machine(parts.join(" · "));
}
