import { useSyncExternalStore } from "react";
import { useSettings } from "../../stores/settings.ts";

const darkSystem = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const query = matchMedia(darkSystem);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Whether the window is dark now, by the settings or else by the system. */
export function useIsDark(): boolean {
  const theme = useSettings((state) => state.settings.theme);
  const isSystemDark = useSyncExternalStore(subscribe, () => matchMedia(darkSystem).matches);
  return theme === "system" ? isSystemDark : theme === "dark";
}
