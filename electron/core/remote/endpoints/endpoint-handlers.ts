import type { Handlers } from "../../dispatch.ts";

type EndpointCall = Extract<
  keyof Handlers,
  `endpoint.${string}` | `keychain.${string}` | `price.${string}`
>;

/** What the window may ask about remote models, their keys and their prices. */
export function createEndpointHandlers(): Pick<Handlers, EndpointCall> {
  const missing = (): never => {
    throw new Error("not written yet");
  };
  return {
    "endpoint.list": async () => missing(),
    "endpoint.save": async () => missing(),
    "endpoint.remove": async () => missing(),
    "endpoint.attest": async () => missing(),
    "endpoint.setKey": async () => missing(),
    "endpoint.forgetKey": async () => missing(),
    "endpoint.fetchModels": async () => missing(),
    "keychain.state": async () => missing(),
    "price.list": async () => missing(),
  };
}
