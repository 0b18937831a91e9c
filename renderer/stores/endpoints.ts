import { create } from "zustand";
import type { CallInput, CallName, CallOutputs } from "../../electron/shared/contract.ts";
import type {
  EndpointState,
  KeychainState,
  Price,
  RemoteModelOffer,
  UsageState,
} from "../../electron/shared/routing.ts";
import { call, on } from "../client.ts";
import { showFailure } from "./notices.ts";

interface Endpoints {
  readonly endpoints: readonly EndpointState[];
  /** `null` until it was asked. */
  readonly keychain: KeychainState | null;
  /** The table that comes along. */
  readonly prices: readonly Price[];
  readonly usage: UsageState | null;
}

/** Remote models as main knows them. Keys are never here: main only says whether there is one. */
export const useEndpoints = create<Endpoints>(() => ({
  endpoints: [],
  keychain: null,
  prices: [],
  usage: null,
}));

/** Reads endpoints, prices and usage and follows them. */
export async function startEndpoints(): Promise<void> {
  on("endpoints.changed", (endpoints) => useEndpoints.setState({ endpoints }));
  on("usage.changed", (usage) => useEndpoints.setState({ usage }));
  const [endpoints, keychain, prices, usage] = await Promise.all([
    call("endpoint.list", {}),
    call("keychain.state", {}),
    call("price.list", {}),
    call("usage.read", {}),
  ]);
  if (endpoints.ok) useEndpoints.setState({ endpoints: endpoints.value });
  else showFailure(endpoints.failure);
  if (keychain.ok) useEndpoints.setState({ keychain: keychain.value });
  if (prices.ok) useEndpoints.setState({ prices: prices.value });
  if (usage.ok) useEndpoints.setState({ usage: usage.value });
}

type EndpointCall = Extract<CallName, `endpoint.${string}`>;

/** Changes something about an endpoint. What was refused is told, and answers with "refused". */
export async function changeEndpoint<Name extends EndpointCall>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutputs[Name] | "refused"> {
  const answer = await call(name, input);
  if (answer.ok) return answer.value;
  showFailure(answer.failure);
  return "refused";
}

/** Asks an endpoint for its models, now. `null` when it could not be asked, which is told. */
export async function fetchModels(endpointId: string): Promise<readonly RemoteModelOffer[] | null> {
  const offers = await changeEndpoint("endpoint.fetchModels", { endpointId });
  return offers === "refused" ? null : offers;
}
