import type {
  EndpointInput,
  EndpointState,
  ProviderKind,
  RemoteModel,
} from "../../../../electron/shared/routing.ts";
import { privacyText } from "../../../text/privacy.ts";

/** What stands in the fields. */
export interface EndpointForm {
  readonly provider: ProviderKind;
  readonly name: string;
  readonly address: string;
  readonly models: readonly RemoteModel[];
  readonly isOn: boolean;
}

export function formOf(endpoint: EndpointState | undefined): EndpointForm {
  if (endpoint === undefined)
    return {
      provider: "openai",
      name: privacyText.providers.openai,
      address: "",
      models: [],
      isOn: true,
    };
  const { provider, name, baseUrl, models, isOn } = endpoint;
  return { provider, name, address: baseUrl ?? "", models, isOn };
}

export interface ReadForm {
  /** Absent while something is missing or wrong. */
  readonly value?: EndpointInput;
  readonly addressProblem: string | null;
}

/** The form as an endpoint, or what is wrong with its address. */
export function readForm({ provider, name, address, models, isOn }: EndpointForm): ReadForm {
  const typed = address.trim().replace(/\/+$/, "");
  const addressProblem = problemOf(typed, provider);
  if (addressProblem !== null || name.trim() === "") return { addressProblem };
  const value = {
    provider,
    name: name.trim(),
    baseUrl: typed === "" ? null : typed,
    models: [...models],
    isOn,
  };
  return { value, addressProblem };
}

function problemOf(typed: string, provider: ProviderKind): string | null {
  if (typed === "") return provider === "compatible" ? privacyText.addressNeeded : null;
  const isPlain = /^https?:\/\/[^/?#@\s]+(\/[^?#\s]*)?$/i.test(typed) && URL.canParse(typed);
  return isPlain ? null : privacyText.addressProblem;
}
