import { readdir, readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { join, relative, sep } from "node:path";
import { readNames } from "./source-names.ts";

/** A kind of module that only some files may reach, however they name it. */
interface Wall {
  readonly what: string;
  readonly module: RegExp;
  /** Only these of its exports; all of them when it is left out. */
  readonly taken?: RegExp;
  readonly allowedIn: RegExp;
}

/** Names that do what an import would, without one. */
interface NameWall {
  readonly what: string;
  readonly names: ReadonlySet<string>;
  readonly allowedIn: RegExp;
}

const nowhere = /^$/;
const egress = /^electron\/core\/remote\/egress\.ts$/;
const sockets = "net|http|https|tls|dgram|http2|dns|dns/promises";

/** The linter reads `import ... from` as it is written; these rules read every way to name a module. */
const walls: readonly Wall[] = [
  {
    what: "electron outside the files that compose the app",
    module: /^electron(\/|$)/,
    allowedIn: /^electron\/(main|window|guard|scheme|ipc|preload|engine-host)\.ts$/,
  },
  {
    what: "Electron's network, or all of Electron at once",
    module: /^electron(\/|$)/,
    taken: /^(net|netLog|\*|default)$/,
    allowedIn: nowhere,
  },
  {
    what: "node-llama-cpp outside the engine",
    module: /^(node-llama-cpp|@node-llama-cpp\/.*)$/,
    allowedIn: /^electron\/core\/engine\/llama\//,
  },
  {
    what: "a socket outside electron/core/remote/egress.ts",
    module: new RegExp(`^((node:)?(${sockets})|undici|ws|axios|got|ky)$`),
    allowedIn: egress,
  },
  {
    what: "other programs outside the files that need one",
    module: /^(node:)?(child_process|cluster)$/,
    allowedIn: /^electron\/core\/engine\/(fork|threads|free-memory|llama\/binary-test)\.ts$/,
  },
  {
    what: "a way to load or run code that these walls do not see",
    module: /^(node:)?(module|vm|repl|inspector|inspector\/promises)$/,
    allowedIn: /^electron\/core\/engine\/llama\/binary-test\.ts$/,
  },
  {
    what: "code from elsewhere",
    module: /^(https?|data|blob|file):/,
    allowedIn: nowhere,
  },
  {
    what: "Node in the window or in what both sides share",
    module: new RegExp(`^(node:.*|${builtinModules.join("|")})$`),
    allowedIn: /^electron\/(?!shared\/|preload\.ts$)/,
  },
];

const networkNames =
  "XMLHttpRequest WebSocket WebTransport EventSource sendBeacon RTCPeerConnection webkitRTCPeerConnection".split(
    " ",
  );
/** Sessions and pages have ways out of their own. */
const electronNetworkNames =
  "preconnect resolveHost resolveProxy downloadURL createInterruptedDownload".split(" ");
const loaderNames =
  "createRequire getBuiltinModule require _linkedBinding dlopen eval Function".split(" ");

const nameWalls: readonly NameWall[] = [
  {
    what: "the network outside electron/core/remote/egress.ts",
    names: new Set([...networkNames, ...electronNetworkNames]),
    allowedIn: egress,
  },
  {
    what: "the network outside electron/core/remote/egress.ts",
    names: new Set(["fetch"]),
    // The second is where the adapters' option of this name is set; the linter still refuses it any use of the global.
    allowedIn: /^electron\/core\/remote\/(egress|providers\/sdk-model)\.ts$/,
  },
  {
    what: "a way to load or run code that these walls do not see",
    names: new Set(loaderNames),
    allowedIn: /^electron\/core\/engine\/llama\/binary-test\.ts$/,
  },
];

/** Lists what a product file reaches beyond its walls. `file` is relative to the root, with `/`. */
export function findBreaches(file: string, source: string): readonly string[] {
  const { modules, names, hasComputedImport } = readNames(source);
  const throughModules = walls
    .filter(({ allowedIn }) => !allowedIn.test(file))
    .flatMap(({ what, module: wanted, taken: guarded }) =>
      modules
        .filter(({ module, taken }) => wanted.test(module) && (guarded?.test(taken) ?? true))
        .map(({ module }) => `${file} reaches ${what}: ${module}`),
    );
  const throughNames = nameWalls
    .filter(({ allowedIn }) => !allowedIn.test(file))
    .flatMap(({ what, names: guarded }) =>
      [...names]
        .filter((name) => guarded.has(name))
        .map((name) => `${file} reaches ${what}: ${name}`),
    );
  const computed = hasComputedImport
    ? [`${file} imports a module that it computes: name it, so that the walls can be checked`]
    : [];
  return [...new Set([...throughModules, ...throughNames, ...computed])];
}

/** Reads every source file of the product and lists the breaches. */
export async function scanProduct(rootDir: string): Promise<readonly string[]> {
  const breaches: string[] = [];
  for (const folder of ["electron", "renderer"]) {
    const entries = await readdir(join(rootDir, folder), { recursive: true }).catch(() => []);
    for (const entry of entries.filter((name) => /\.(ts|tsx|mts|js|mjs|cjs)$/.test(name))) {
      const file = join(folder, entry);
      const source = await readFile(join(rootDir, file), "utf8");
      breaches.push(...findBreaches(relative(".", file).split(sep).join("/"), source));
    }
  }
  return breaches;
}
