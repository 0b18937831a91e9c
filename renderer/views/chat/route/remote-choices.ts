import type { EndpointState } from "../../../../electron/shared/routing.ts";
import { routingText } from "../../../text/routing.ts";
import type { SelectOption } from "../../../ui/select.tsx";

/** The choice that leaves it to the policy. */
export const cheapest = "cheapest";

interface Choice {
  readonly endpointId: string;
  readonly modelId: string;
}

/** Every model of every endpoint that is on, after the policy's own choice. */
export function listChoices(endpoints: readonly EndpointState[]): readonly SelectOption<string>[] {
  return [
    { value: cheapest, label: routingText.cheapest },
    ...allChoices(endpoints).map(({ endpoint, modelId, value }) => ({
      value,
      label: `${endpoint.name}: ${modelId}`,
    })),
  ];
}

/** The model behind a chosen value; `null` leaves it to the policy. */
export function readChoice(value: string, endpoints: readonly EndpointState[]): Choice | null {
  const found = allChoices(endpoints).find((choice) => choice.value === value);
  return found === undefined ? null : { endpointId: found.endpoint.id, modelId: found.modelId };
}

function allChoices(endpoints: readonly EndpointState[]) {
  return endpoints
    .filter(({ isOn }) => isOn)
    .flatMap((endpoint) =>
      endpoint.models.map(({ id: modelId }) => ({
        endpoint,
        modelId,
        value: `${endpoint.id}/${modelId}`,
      })),
    );
}
