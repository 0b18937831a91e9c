import { useEngine } from "../../../stores/engine.ts";

interface ModelState {
  readonly isLoaded: boolean;
  readonly isLoading: boolean;
  readonly isAnotherLoaded: boolean;
}

/** What the engine has to do with a model. Each value by itself, so that a card is drawn anew only when its own changes. */
export function useModelState(modelId: string): ModelState {
  const isLoaded = useEngine(({ engine }) => engine.loaded?.modelId === modelId);
  const isLoading = useEngine(({ engine }) => engine.loading?.modelId === modelId);
  const isAnotherLoaded = useEngine(
    ({ engine }) => engine.loaded !== null && engine.loaded.modelId !== modelId,
  );
  return { isLoaded, isLoading, isAnotherLoaded };
}
