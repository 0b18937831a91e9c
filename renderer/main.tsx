// First, so that what a component says of itself comes after it and wins.
import "./ui/theme.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { openLibrary, startLibrary } from "./library/library.ts";
import { refreshAppState } from "./stores/app-state.ts";
import { startRestoreNews } from "./stores/backups.ts";
import { startDrafts } from "./stores/drafts.ts";
import { startDownloads } from "./stores/downloads.ts";
import { startEndpoints } from "./stores/endpoints.ts";
import { startEngine } from "./stores/engine.ts";
import { startForgetting } from "./stores/erasures.ts";
import { startHashing } from "./stores/hashing.ts";
import { startLoadedSettings } from "./stores/loaded-settings.ts";
import { startModels } from "./stores/models.ts";
import { startModelsFolder } from "./stores/models-folder.ts";
import { startRetention } from "./stores/retention.ts";
import { startSearch } from "./stores/search.ts";
import { startSettings } from "./stores/settings.ts";
import { startSpeed } from "./stores/speed.ts";
import { startTurns } from "./stores/turns.ts";
import { startVerification } from "./stores/verification.ts";
import { startShortcuts } from "./views/palette/start-shortcuts.ts";

/** Long enough for the settings to arrive, so the first frame has the right theme; short enough not to be noticed. */
const appearanceDeadlineMs = 150;

async function startWindow(root: HTMLElement): Promise<void> {
  const opening = openLibrary();
  startShortcuts();
  void startEngine();
  startLoadedSettings();
  void startModels();
  void startDownloads();
  void startEndpoints();
  startHashing();
  void startModelsFolder();
  void startSpeed();
  void refreshAppState();
  void startRetention();
  startRestoreNews();
  startSearch();
  startForgetting();
  void startVerification();
  await opening;
  startLibrary();
  startTurns();
  void startDrafts();
  await Promise.race([
    startSettings(),
    new Promise((resolve) => setTimeout(resolve, appearanceDeadlineMs)),
  ]);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

const root = document.getElementById("root");
if (root !== null) void startWindow(root);
