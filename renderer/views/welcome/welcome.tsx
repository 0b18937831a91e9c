import type { ModelSummary } from "../../../electron/shared/state.ts";
import { useEngine } from "../../stores/engine.ts";
import { answeringModel, useModels } from "../../stores/models.ts";
import { useSettings } from "../../stores/settings.ts";
import { welcomeText } from "../../text/welcome.ts";
import { useMayGoOut } from "../chat/route/use-routing.ts";
import { Listing } from "../models/listing.tsx";
import { NeedsModel } from "./needs-model.tsx";
import { Suggestion } from "./suggestion.tsx";
import classes from "./welcome.module.css";

interface WelcomeProps {
  /** Puts an example into the composer, to be changed or sent. */
  readonly onUseExample: (text: string) => void;
}

/** What a new conversation shows: who will answer and what one could ask, or what is still needed to chat. */
export function Welcome({ onUseExample }: WelcomeProps) {
  const models = useModels((state) => state.models);
  const mayGoOut = useMayGoOut(null);
  const chosenId = useSettings((state) => state.settings.modelId);
  if (models === undefined) {
    return (
      <div className={classes.welcome}>
        <Listing />
      </div>
    );
  }
  const chosen = answeringModel(models, chosenId);
  if (chosen === undefined) return <NeedsModel hasFiles={models.length > 0} />;
  return (
    <div className={classes.welcome}>
      <h2 className={classes.greeting}>
        {mayGoOut ? welcomeText.greetingRemote : welcomeText.greeting}
      </h2>
      <ModelNote model={chosen} />
      {chosen.isStarter && <Suggestion title={welcomeText.betterModel} />}
      <ul className={classes.examples} aria-label={welcomeText.examples}>
        {welcomeText.examplePrompts.map((prompt) => (
          <li key={prompt}>
            <button type="button" className={classes.example} onClick={() => onUseExample(prompt)}>
              {prompt.trim()}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ModelNote({ model }: { readonly model: ModelSummary }) {
  const loading = useEngine((state) => state.engine.loading);
  const words =
    loading === null ? welcomeText.answeredBy(model.name) : welcomeText.loading(loading.name);
  return (
    <div className={classes.note}>
      <p>{words}</p>
      {model.isStarter && <p>{welcomeText.starter}</p>}
    </div>
  );
}
