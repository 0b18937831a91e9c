import { useAppState } from "../../../stores/app-state.ts";
import { useSettings } from "../../../stores/settings.ts";

/** `name:port` of the hub that a search asks; `null` until it is known, and where HF_ENDPOINT names none. */
export function useHubHost(): string | null {
  const chosen = useSettings((state) => state.settings.hub.endpoint);
  const usual = useAppState(({ appState }) => appState?.defaultHubEndpoint ?? null);
  const endpoint = chosen ?? usual;
  return endpoint === null ? null : new URL(endpoint).host;
}
