import { type KeyboardEvent, useEffect, useState } from "react";
import { useAppState } from "../../stores/app-state.ts";
import { announce } from "../../stores/notices.ts";
import { changeSettings, useSettings } from "../../stores/settings.ts";
import { hubText } from "../../text/hub.ts";
import { Switch } from "../../ui/switch.tsx";
import { TextArea, TextField } from "../../ui/text-field.tsx";
import { readEndpoint, readHosts } from "./hub-input.ts";
import classes from "./settings.module.css";

/** Where models are looked for and fetched from. */
export function HubSection() {
  const isOffline = useSettings((state) => state.settings.isOffline);
  return (
    <div className={classes.section}>
      <p className={classes.hint}>{hubText.intro}</p>
      <Switch
        label={hubText.isOffline}
        description={hubText.isOfflineHint}
        isOn={isOffline}
        onChange={(isOn) => void changeSettings({ isOffline: isOn })}
      />
      <EndpointField />
      <HostsField />
      <div>
        <h2 className={classes.title}>{hubText.token}</h2>
        <p className={classes.hint}>{hubText.tokenHint}</p>
      </div>
    </div>
  );
}

function EndpointField() {
  const hub = useSettings((state) => state.settings.hub);
  const defaultEndpoint = useAppState(({ appState }) => appState?.defaultHubEndpoint ?? null);
  const field = useCommitted(hub.endpoint ?? "", async (text) => {
    const { value, problem } = readEndpoint(text);
    if (problem !== null) return problem;
    await save({ ...hub, endpoint: value });
    return null;
  });
  const commitOnEnter = (event: KeyboardEvent) => {
    if (event.key === "Enter") field.onBlur();
  };
  return (
    <TextField
      label={hubText.endpoint}
      description={hubText.endpointHint}
      placeholder={defaultEndpoint ?? hubText.endpointPlaceholder}
      inputMode="url"
      onKeyDown={commitOnEnter}
      {...field}
    />
  );
}

function HostsField() {
  const hub = useSettings((state) => state.settings.hub);
  const field = useCommitted(hub.storageHosts.join("\n"), async (text) => {
    const { value, problem } = readHosts(text);
    if (problem !== null) return problem;
    await save({ ...hub, storageHosts: [...value] });
    return null;
  });
  return (
    <TextArea
      label={hubText.storageHosts}
      description={hubText.storageHostsHint}
      spellCheck={false}
      rows={3}
      {...field}
    />
  );
}

async function save(hub: {
  readonly endpoint: string | null;
  readonly storageHosts: string[];
}): Promise<void> {
  if (await changeSettings({ hub })) announce(hubText.saved);
}

interface Committed {
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
}

/** Text that counts once the person leaves the field; `commit` resolves to what is wrong with it. */
function useCommitted(saved: string, commit: (text: string) => Promise<string | null>): Committed {
  const [value, setValue] = useState(saved);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => setValue(saved), [saved]);
  return {
    value,
    problem,
    onChange: (text) => {
      setValue(text);
      setProblem(null);
    },
    onBlur: () => {
      if (value !== saved) void commit(value).then(setProblem);
    },
  };
}
