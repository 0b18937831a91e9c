import { switchModel } from "../../../stores/models.ts";
import { useSelection } from "../../../stores/selection.ts";

/** Begins a new conversation with a model, which is loaded meanwhile. */
export function chatWith(modelId: string): void {
  void switchModel(modelId);
  useSelection.getState().selectConversation(null);
}
