import { showFolder } from "../../stores/app-state.ts";
import { importModels } from "../../stores/models.ts";
import { useSelection } from "../../stores/selection.ts";
import { modelsText } from "../../text/models.ts";
import { welcomeText } from "../../text/welcome.ts";
import { Button } from "../../ui/button.tsx";
import { Suggestion } from "./suggestion.tsx";
import classes from "./welcome.module.css";

/** What is needed before the first answer, and the ways to get it. */
export function NeedsModel({ hasFiles }: { readonly hasFiles: boolean }) {
  const showModels = useSelection((state) => state.showModels);
  return (
    <div className={classes.welcome}>
      <h2 className={classes.greeting}>{welcomeText.needTitle}</h2>
      <p className={classes.note}>{welcomeText.needWords}</p>
      {hasFiles && <p className={classes.note}>{welcomeText.refused}</p>}
      <Suggestion title={welcomeText.suggestion} />
      <p className={classes.note}>{welcomeText.orDrop}</p>
      <div className={classes.actions}>
        <Button onClick={() => void importModels()}>{modelsText.importFile}</Button>
        <Button onClick={() => void showFolder("models")}>{modelsText.showFolder}</Button>
        {hasFiles && (
          <Button onClick={() => showModels("installed")}>{welcomeText.openModels}</Button>
        )}
      </div>
    </div>
  );
}
