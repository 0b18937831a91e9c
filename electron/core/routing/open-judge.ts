import { homedir, hostname, userInfo } from "node:os";
import type { Settings } from "../../shared/settings.ts";
import { createGate } from "../gate/host/create-gate.ts";
import { seedTerms } from "../gate/own-terms/seed.ts";
import type { DeepPorts } from "../gate/gate.ts";
import { type Judge, createJudge } from "./judge.ts";

/** The gate as the settings and this account want it. Its worker starts with the first request. */
export function openJudge(settings: () => Settings, deep: DeepPorts): Judge {
  const seeded = seedTerms({
    userName: accountName(),
    fullName: "",
    hostName: hostname(),
    homeDir: homedir(),
  });
  const region = regionOf(Intl.DateTimeFormat().resolvedOptions().locale);
  return createJudge(
    (gateSettings) => createGate({ settings: gateSettings, deep }),
    () => {
      const { preset, thresholds, ownTerms } = settings().routing;
      return { preset, thresholds, ownTerms: [...seeded, ...ownTerms], region };
    },
  );
}

/** Two letters; that of the language where the locale names none. */
export function regionOf(locale: string): string {
  return new Intl.Locale(locale).maximize().region ?? "US";
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    // An account without an entry in the system's list has no name.
    return "";
  }
}
