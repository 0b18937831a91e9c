import { randomUUID } from "node:crypto";
import type { Endpoint, EndpointInput, EndpointState } from "../../../shared/routing.ts";
import { FailureError } from "../../../shared/result.ts";
import type { Secrets } from "../../secrets.ts";
import { createSerial } from "../../serial.ts";
import type { SettingsStore } from "../../settings.ts";
import { addressOf } from "./address.ts";

/** The person's remote models: where they are, whose they are, and whether there is a key for them. */
export interface Endpoints {
  list(): readonly EndpointState[];
  /** Rejects with FailureError "not-found". */
  find(endpointId: string): Endpoint;
  /** `null` makes one. Another address or provider makes it third-party and forgets its key. */
  save(endpointId: string | null, input: EndpointInput): Promise<EndpointState>;
  remove(endpointId: string): Promise<void>;
  attest(endpointId: string, isOwn: boolean): Promise<EndpointState>;
  setKey(endpointId: string, key: string, keeps: boolean): Promise<EndpointState>;
  forgetKey(endpointId: string): Promise<EndpointState>;
  /** After a change of any endpoint or its key. */
  onChanged(listener: (list: readonly EndpointState[]) => void): () => void;
}

export interface EndpointPorts {
  readonly settings: SettingsStore;
  readonly secrets: Secrets;
}

const mostEndpoints = 50;

export function createEndpoints({ settings, secrets }: EndpointPorts): Endpoints {
  // A key must not come to an endpoint whose address is being changed.
  const serial = createSerial();
  const all = (): readonly Endpoint[] => settings.read().endpoints;

  function find(endpointId: string): Endpoint {
    const found = all().find(({ id }) => id === endpointId);
    if (found !== undefined) return found;
    throw new FailureError("not-found", "This endpoint is no longer there. Nothing was changed.");
  }

  const stateOf = (endpoint: Endpoint): EndpointState => ({
    ...endpoint,
    zone: endpoint.ownSince === null ? "third-party" : "own",
    key: secrets.kept(endpoint.id),
  });

  async function replace(changed: Endpoint): Promise<EndpointState> {
    const endpoints = all().map((one) => (one.id === changed.id ? changed : one));
    await settings.change({ endpoints });
    return stateOf(changed);
  }

  async function add(input: EndpointInput): Promise<EndpointState> {
    if (all().length >= mostEndpoints)
      throw new FailureError(
        "invalid-input",
        `There are ${mostEndpoints} endpoints already. Remove one that you do not need first.`,
      );
    const endpoint: Endpoint = { ...input, id: randomUUID(), ownSince: null };
    await settings.change({ endpoints: [...all(), endpoint] });
    return stateOf(endpoint);
  }

  async function save(endpointId: string | null, input: EndpointInput): Promise<EndpointState> {
    const address = addressOf(input);
    if (endpointId === null) return add(input);
    const before = find(endpointId);
    if (before.provider === input.provider && addressBefore(before) === address)
      return replace({ ...before, ...input });
    // First, so that no crash leaves the key of one server with the address of another.
    await secrets.forget(endpointId);
    return replace({ ...before, ...input, ownSince: null });
  }

  async function remove(endpointId: string): Promise<void> {
    find(endpointId);
    await secrets.forget(endpointId);
    await settings.change({ endpoints: all().filter(({ id }) => id !== endpointId) });
  }

  async function attest(endpointId: string, isOwn: boolean): Promise<EndpointState> {
    const endpoint = find(endpointId);
    if (isOwn && endpoint.baseUrl === null) throw notYours(endpoint);
    const ownSince = isOwn ? (endpoint.ownSince ?? new Date().toISOString()) : null;
    return replace({ ...endpoint, ownSince });
  }

  return {
    list: () => all().map(stateOf),
    find,
    save: (endpointId, input) => serial.run(() => save(endpointId, input)),
    remove: (endpointId) => serial.run(() => remove(endpointId)),
    attest: (endpointId, isOwn) => serial.run(() => attest(endpointId, isOwn)),
    setKey: (endpointId, key, keeps) =>
      serial.run(async () => {
        const endpoint = find(endpointId);
        await secrets.set(endpointId, key, keeps);
        return stateOf(endpoint);
      }),
    forgetKey: (endpointId) =>
      serial.run(async () => {
        const endpoint = find(endpointId);
        await secrets.forget(endpointId);
        return stateOf(endpoint);
      }),
    onChanged(listener) {
      let before = all();
      const disposers = [
        secrets.onChanged(() => listener(all().map(stateOf))),
        settings.onChanged(({ endpoints }) => {
          if (endpoints !== before) listener(endpoints.map(stateOf));
          before = endpoints;
        }),
      ];
      return () => {
        for (const dispose of disposers) dispose();
      };
    },
  };
}

/** `null` for one that a changed settings file made unusable. */
function addressBefore(endpoint: Endpoint): string | null {
  try {
    return addressOf(endpoint);
  } catch {
    return null;
  }
}

function notYours({ name }: Endpoint): FailureError {
  return new FailureError(
    "invalid-input",
    `${name} has the provider's own address, so it is not your server. Nothing was changed.`,
  );
}
