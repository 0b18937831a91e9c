import { create } from "zustand";
import { useSelection } from "./selection.ts";

/** The model that the person was led to, until they have seen it. */
export const usePointedModel = create<{ readonly pointedId: string | null }>(() => ({
  pointedId: null,
}));

/** Leads the person to a model's card, which then says what is the matter with it. */
export function pointToModel(modelId: string): void {
  usePointedModel.setState({ pointedId: modelId });
  useSelection.getState().showModels("installed");
}
