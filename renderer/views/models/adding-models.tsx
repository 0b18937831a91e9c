import { modelsText } from "../../text/models.ts";
import classes from "./models.module.css";

/** How to add a better model, in plain words: this version downloads nothing. */
export function AddingModels() {
  return (
    <section className={classes.adding}>
      <h2 className={classes.title}>{modelsText.moreTitle}</h2>
      <p>{modelsText.more}</p>
      <ul>
        {modelsText.moreWays.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <p>{modelsText.moreAdvice}</p>
    </section>
  );
}
