import { type App, type Session, type WebContents } from "electron";
import { appOrigin } from "./shared/contract.ts";

/** Chromium's own errands. Freehold runs none of them: no request leaves that nobody asked for. */
const networkSwitches = [
  "disable-background-networking",
  "disable-component-update",
  "disable-domain-reliability",
  "disable-sync",
  "no-pings",
] as const;

/** Must be called before the app is ready. */
export function silenceChromium(app: App): void {
  for (const name of networkSwitches) app.commandLine.appendSwitch(name);
  // The window needs no names resolved: with this rule Chromium could not reach a host if it tried.
  app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
}

/** Denies the session everything the window has no use for. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Chromium fetches a dictionary as soon as a session begins, even with the checker off; without a language it has
  // none to fetch. macOS checks spelling by itself.
  if (process.platform !== "darwin") session.setSpellCheckerLanguages([]);
  session.on("will-download", (event) => event.preventDefault());
  // The content security policy forbids these requests already; a hole in it must not be enough.
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isOwn(details.url) }));
}

/** No navigation, no new windows, no embedded pages: the window shows the app and nothing else. */
export function guardContents(contents: WebContents): void {
  contents.on("will-navigate", (event) => event.preventDefault());
  contents.on("will-frame-navigate", (event) => event.preventDefault());
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}

/** Whether a URL is the window's own: its origin, or data that is in the page already. */
export function isOwn(url: string): boolean {
  return url.startsWith(`${appOrigin}/`) || /^(data|blob|devtools):/.test(url);
}
