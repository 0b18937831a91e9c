import type { Worker } from "node:worker_threads";
import { createSerial } from "../../serial.ts";
import type { ScannedPart } from "../worker/protocol.ts";
import type { NamedConfiguration } from "./configuration.ts";
import type { FaultKind } from "./faults.ts";
import type { GateLimits } from "./limits.ts";
import { linkWorker, type WorkerLink } from "./worker-link.ts";

/** What the layers say of a text, or why they could not. */
export type ScanOutcome = ScannedPart | { readonly fault: FaultKind };

/** The worker as the host uses it. Nothing here rejects; a worker that hangs or dies is replaced. */
export interface Scanner {
  /** Resolves once a worker stands ready for the configuration and nothing else is in its hands. */
  prepare(configuration: NamedConfiguration): Promise<FaultKind | null>;
  /** Looks at one text with the configuration prepared last. */
  scan(text: string): Promise<ScanOutcome>;
  close(): Promise<void>;
}

export interface ScannerOptions {
  readonly startWorker: () => Worker;
  readonly limits: Pick<GateLimits, "scanTimeoutMs" | "startTimeoutMs">;
}

export function createScanner({ startWorker, limits }: ScannerOptions): Scanner {
  const serial = createSerial();
  let link: WorkerLink | null = null;
  let configured: string | null = null;
  let isClosed = false;

  function drop(): void {
    void link?.end();
    link = null;
    configured = null;
  }

  function openLink(): WorkerLink | null {
    if (link?.isAlive()) return link;
    drop();
    try {
      link = linkWorker(startWorker());
    } catch {
      return null;
    }
    return link;
  }

  async function configure(configuration: NamedConfiguration): Promise<FaultKind | null> {
    if (isClosed) return "closed";
    const worker = openLink();
    if (worker === null) return "worker";
    if (configured === configuration.name) return null;
    const { ownTerms, region } = configuration;
    const answer = await worker.ask(
      { type: "configure", configuration: { ownTerms, region } },
      limits.startTimeoutMs,
    );
    if (typeof answer === "object" && answer.type === "configured" && answer.areRulesLoaded) {
      configured = configuration.name;
      return null;
    }
    // A new worker reads the rules anew: they may be whole again.
    drop();
    return typeof answer === "string" ? "worker" : "rules";
  }

  let lastId = 0;
  async function ask(text: string): Promise<ScanOutcome> {
    if (isClosed) return { fault: "closed" };
    if (configured === null || link === null) return { fault: "worker" };
    const id = (lastId += 1);
    const answer = await link.ask({ type: "scan", id, text }, limits.scanTimeoutMs);
    if (typeof answer === "object" && answer.type === "scanned" && answer.id === id)
      return answer.part;
    if (typeof answer === "object" && answer.type === "failed") return { fault: "layer" };
    drop();
    if (isClosed) return { fault: "closed" };
    // Started at once, so that the next text need not wait for all of its start.
    openLink();
    return { fault: answer === "timeout" ? "deadline" : "worker" };
  }

  return {
    prepare: (configuration) => serial.run(() => configure(configuration)),
    scan: (text) => serial.run(() => ask(text)),
    async close() {
      isClosed = true;
      const closing = link;
      link = null;
      await closing?.end();
    },
  };
}
