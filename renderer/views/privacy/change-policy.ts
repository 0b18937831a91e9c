import type { RoutingSettings } from "../../../electron/shared/routing.ts";
import { changeSettings, useSettings } from "../../stores/settings.ts";

/** Changes one rule of the policy and keeps the others. */
export function changePolicy(change: Partial<RoutingSettings>): void {
  const { routing } = useSettings.getState().settings;
  void changeSettings({ routing: { ...routing, ...change } });
}
