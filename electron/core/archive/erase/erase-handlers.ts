import type { Shell } from "../../core-ports.ts";
import type { Handlers } from "../../dispatch.ts";
import type { Erasure } from "./erasure.ts";
import type { RetentionKeeper } from "./retention.ts";

/** What the window may ask about erasing. */
export function createEraseHandlers({
  erasure,
  retention,
  shell,
}: {
  readonly erasure: Erasure;
  readonly retention: RetentionKeeper;
  readonly shell: Pick<Shell, "forgetErasures">;
}): Pick<
  Handlers,
  "archive.erase" | "retention.preview" | "retention.state" | "retention.proceed" | "traces.forget"
> {
  return {
    "archive.erase": async ({ target }) => ({ records: await erasure.erase(target) }),
    "retention.preview": async (rule) => retention.preview(rule),
    "retention.state": async () => retention.state(),
    "retention.proceed": async () => {
      await retention.proceed();
      return null;
    },
    "traces.forget": async ({ marks }) => {
      await shell.forgetErasures(marks);
      return null;
    },
  };
}
