import { useEffect, useState } from "react";
import { call } from "../../../../client.ts";

/** Why the engine would refuse this chat template, once it has looked at it; `null` while it would not, or cannot be asked. */
export function useTemplateProblem(template: string | null): string | null {
  const [found, setFound] = useState<{
    readonly template: string;
    readonly problem: string | null;
  } | null>(null);
  useEffect(() => {
    if (template === null) return;
    let isCurrent = true;
    void call("model.checkTemplate", { template }).then((answer) => {
      // Where the engine cannot start, the load says so; here it would only be in the way.
      if (isCurrent && answer.ok) setFound({ template, problem: answer.value.problem });
    });
    return () => {
      isCurrent = false;
    };
  }, [template]);
  return found !== null && found.template === template ? found.problem : null;
}
