import { useState } from "react";
import { unloadModel } from "../../../stores/models.ts";
import { modelsText } from "../../../text/models.ts";
import { Button } from "../../../ui/button.tsx";

/** Unloading waits for the answer that is being written. */
export function UnloadButton() {
  const [isUnloading, setIsUnloading] = useState(false);
  const unload = async () => {
    setIsUnloading(true);
    await unloadModel();
    setIsUnloading(false);
  };
  return (
    <Button size="small" disabled={isUnloading} onClick={() => void unload()}>
      {isUnloading ? modelsText.unloading : modelsText.unload}
    </Button>
  );
}
