import type { Handlers } from "../../dispatch.ts";
import type { Verifier } from "./verifier.ts";

type VerifyCall = Extract<keyof Handlers, `verify.${string}`>;

/** What the window may ask about checking the archive. */
export function createVerifyHandlers(verifier: Verifier): Pick<Handlers, VerifyCall> {
  return {
    "verify.run": async () => {
      await verifier.run();
      return null;
    },
    "verify.accept": async ({ damageKey }) => {
      await verifier.accept(damageKey);
      return null;
    },
    "verify.cancel": async () => {
      verifier.cancel();
      return null;
    },
    "verify.state": async () => verifier.state(),
  };
}
