import { listModels, useModels } from "../../stores/models.ts";
import { modelsText } from "../../text/models.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import classes from "./models.module.css";

/** What stands where the models will be: that they are being listed, or why they could not be. */
export function Listing() {
  const problem = useModels((state) => state.problem);
  if (problem === null) return <p className={classes.hint}>{modelsText.listing}</p>;
  return (
    <Banner
      tone="danger"
      actions={
        <Button size="small" onClick={() => void listModels()}>
          {modelsText.listAgain}
        </Button>
      }
    >
      {problem}
    </Banner>
  );
}
