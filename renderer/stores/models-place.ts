import { create } from "zustand";
import { useSelection } from "./selection.ts";

/** The pages of the Models view. */
export type ModelsTab = "installed" | "discover" | "speed";

interface ModelsPlace {
  readonly tab: ModelsTab;
  /** The model that the person was led to, until they have seen it. */
  readonly pointedId: string | null;
}

/** Where in the Models view the person is. */
export const useModelsPlace = create<ModelsPlace>(() => ({ tab: "installed", pointedId: null }));

/** Shows a page of the Models view. */
export function showModelsTab(tab: ModelsTab): void {
  useModelsPlace.setState({ tab });
  useSelection.getState().showView("models");
}

/** Leads the person to a model's card, which then says what is the matter with it. */
export function pointToModel(modelId: string): void {
  useModelsPlace.setState({ pointedId: modelId });
  showModelsTab("installed");
}
