import { useEffect, useRef } from "react";
import { readCatalogue, useCatalogue } from "../../../stores/discover.ts";
import { readMachine, useMachine } from "../../../stores/machine.ts";
import { importModels } from "../../../stores/models.ts";
import { showFolder } from "../../../stores/app-state.ts";
import { changeSettings, useSettings } from "../../../stores/settings.ts";
import { discoverText } from "../../../text/discover.ts";
import { modelsText } from "../../../text/models.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";
import { Catalogue } from "./catalogue.tsx";
import { describeMachine } from "./describe-machine.ts";
import classes from "./discover.module.css";
import { HubSearch } from "./hub-search.tsx";
import { scrollToStart } from "./scroll-to-start.ts";
import { SuggestionCard } from "./suggestion-card.tsx";

/** Models that could be on this machine: the one that suits it best, the chosen ones, then what the hub has. */
export function DiscoverTab() {
  const models = useCatalogue((state) => state.models);
  const problem = useCatalogue((state) => state.problem);
  const isOffline = useSettings((state) => state.settings.isOffline);
  const hubField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void readMachine();
    void readCatalogue();
  }, []);
  const suggested = models?.find(({ isSuggested }) => isSuggested);
  return (
    <>
      <MachineLine />
      {isOffline && <OfflineBanner />}
      {suggested !== undefined && <SuggestionCard model={suggested} />}
      {models === undefined ? (
        <CatalogueState problem={problem} />
      ) : (
        <Catalogue
          models={models.filter((model) => model !== suggested)}
          onSearchHub={() => goTo(hubField.current)}
        />
      )}
      <HubSearch field={hubField} />
      <OwnFile />
    </>
  );
}

/** Focuses a field with what belongs to it below in sight. */
function goTo(field: HTMLElement | null): void {
  const section = field?.closest("section") ?? null;
  if (section !== null) scrollToStart(section);
  field?.focus({ preventScroll: true });
}

function MachineLine() {
  const machine = useMachine((state) => state.machine);
  return (
    <p className={classes.machine}>{machine === null ? "\u00a0" : describeMachine(machine)}</p>
  );
}

function OfflineBanner() {
  return (
    <Banner
      actions={
        <Button size="small" onClick={() => void changeSettings({ isOffline: false })}>
          {discoverText.goOnline}
        </Button>
      }
    >
      {discoverText.isOffline}
    </Banner>
  );
}

function CatalogueState({ problem }: { readonly problem: string | null }) {
  if (problem === null) return <p className={classes.hint}>{discoverText.listing}</p>;
  return (
    <Banner
      tone="danger"
      actions={
        <Button size="small" onClick={() => void readCatalogue()}>
          {discoverText.listAgain}
        </Button>
      }
    >
      {problem}
    </Banner>
  );
}

/** For what neither the catalogue nor the hub has, and for machines that never go online. */
function OwnFile() {
  return (
    <section className={classes.own}>
      <h2 className={classes.title}>{discoverText.ownTitle}</h2>
      <p className={classes.hint}>{discoverText.own}</p>
      <div className={classes.buttons}>
        <Button size="small" onClick={() => void importModels()}>
          {modelsText.importFile}
        </Button>
        <Button size="small" onClick={() => void showFolder("models")}>
          {modelsText.showFolder}
        </Button>
      </div>
    </section>
  );
}
