import type { Endpoint, Price } from "../../shared/routing.ts";
import type { Settings } from "../../shared/settings.ts";
import type { Archive } from "../archive/archive.ts";
import { priceOf } from "../remote/prices.ts";
import type { Secrets } from "../secrets.ts";
import { type Escalation, createEscalation } from "./escalation.ts";
import { type Router, type RouterPorts, createRouter } from "./router.ts";

interface RoutingPorts extends Omit<RouterPorts, "hasKey" | "priceOf" | "settings"> {
  readonly archive: Archive;
  readonly secrets: Pick<Secrets, "kept">;
  readonly settings: () => Settings;
}

export interface Routing {
  readonly router: Router;
  readonly escalation: Escalation;
  readonly priceOf: (endpoint: Endpoint, modelId: string) => Price | null;
}

/** The router with what it goes by. */
export function createRouting(ports: RoutingPorts): Routing {
  const { secrets, settings, archive } = ports;
  const priceIn: Routing["priceOf"] = ({ provider }, modelId) =>
    priceOf({ provider, modelId }, settings().prices);
  const router = createRouter({
    ...ports,
    // Servers of one's own often want none, and say so when they do.
    hasKey: ({ id, provider }) => provider === "compatible" || secrets.kept(id) !== "none",
    priceOf: priceIn,
  });
  return { router, escalation: createEscalation({ archive, router }), priceOf: priceIn };
}
