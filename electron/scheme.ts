import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { protocol, type Session } from "electron";
import { appScheme } from "./shared/contract.ts";

/** Everything is denied but what the window uses; `connect-src 'none'` is the promise that it has no network. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // KaTeX and Mermaid set styles on what they draw; without a network a style can send nothing anywhere.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".ttf": "font/ttf",
  ".map": "application/json; charset=utf-8",
};

/** Must be called before the app is ready. A standard and secure scheme has an origin, storage and workers. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the files of `rootDir` at `app://freehold/`, and nothing outside it. */
export function serveRenderer(session: Session, rootDir: string): void {
  session.protocol.handle(appScheme, async (request) => {
    const path = resolveInside(rootDir, new URL(request.url).pathname);
    if (path === null || request.method !== "GET") return new Response("Not here", { status: 404 });
    try {
      return new Response(await readFile(path), { headers: headersFor(path) });
    } catch {
      return new Response("Not here", { status: 404 });
    }
  });
}

/** The file a URL path names, or `null` when it would lie outside the folder or is no valid path. */
export function resolveInside(rootDir: string, urlPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (decoded.includes("\0")) return null;
  const path = normalize(join(rootDir, decoded === "/" ? "index.html" : decoded));
  return path.startsWith(rootDir + sep) ? path : null;
}

function headersFor(path: string): Record<string, string> {
  return {
    "content-type": mediaTypes[extname(path)] ?? "application/octet-stream",
    "content-security-policy": contentSecurityPolicy,
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
    "cache-control": "no-cache",
  };
}
