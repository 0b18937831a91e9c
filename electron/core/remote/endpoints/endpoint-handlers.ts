import type { Handlers } from "../../dispatch.ts";
import type { Keychain } from "../../secrets.ts";
import { prices } from "../prices.ts";
import type { Providers } from "../providers/providers.ts";
import type { Endpoints } from "./endpoints.ts";

type EndpointCall = Extract<
  keyof Handlers,
  `endpoint.${string}` | `keychain.${string}` | `price.${string}`
>;

export interface EndpointHandlerPorts {
  readonly endpoints: Endpoints;
  readonly providers: Pick<Providers, "listModels">;
  readonly keychain: Pick<Keychain, "unavailableReason">;
}

/** What the window may ask about remote models, their keys and their prices. No answer has a key in it. */
export function createEndpointHandlers({
  endpoints,
  providers,
  keychain,
}: EndpointHandlerPorts): Pick<Handlers, EndpointCall> {
  return {
    "endpoint.list": async () => endpoints.list(),
    "endpoint.save": ({ endpointId, endpoint }) => endpoints.save(endpointId, endpoint),
    "endpoint.remove": async ({ endpointId }) => {
      await endpoints.remove(endpointId);
      return null;
    },
    "endpoint.attest": ({ endpointId, isOwn }) => endpoints.attest(endpointId, isOwn),
    "endpoint.setKey": ({ endpointId, key, keeps }) => endpoints.setKey(endpointId, key, keeps),
    "endpoint.forgetKey": ({ endpointId }) => endpoints.forgetKey(endpointId),
    "endpoint.fetchModels": async ({ endpointId }) =>
      // Egress has time-outs of its own, and closing it ends what is open.
      providers.listModels(endpoints.find(endpointId), new AbortController().signal),
    "keychain.state": async () => {
      const reason = keychain.unavailableReason();
      return { isAvailable: reason === null, reason };
    },
    "price.list": async () => prices,
  };
}
