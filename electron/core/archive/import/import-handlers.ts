import type { Handlers } from "../../dispatch.ts";
import type { Imports } from "./imports.ts";

type ImportCall = Extract<keyof Handlers, `import.${string}`>;

/** What the window may ask of imports. */
export function createImportHandlers(imports: Imports): Pick<Handlers, ImportCall> {
  return {
    "import.state": async () => imports.state(),
    "import.choose": async ({ kind }) => ({ hasChosen: await imports.choose(kind) }),
    "import.read": async ({ path }) => {
      imports.read(path);
      return null;
    },
    "import.start": async (options) => {
      imports.start(options);
      return null;
    },
    "import.cancel": async () => {
      imports.cancel();
      return null;
    },
    "import.dismiss": async () => {
      imports.dismiss();
      return null;
    },
  };
}
