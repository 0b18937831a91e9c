import { readdir, readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { join, relative, sep } from "node:path";

/** A kind of module that only some files may reach, however they name it. */
interface Wall {
  readonly what: string;
  readonly module: RegExp;
  readonly allowedIn: RegExp;
}

const sockets = "net|http|https|tls|dgram|http2|dns|dns/promises";

/** The linter reads `import ... from`; these rules read every way to name a module. */
const walls: readonly Wall[] = [
  {
    what: "electron outside the files that compose the app",
    module: /^electron(\/|$)/,
    allowedIn: /^electron\/(main|window|guard|scheme|ipc|preload|engine-host)\.ts$/,
  },
  {
    what: "node-llama-cpp outside the engine",
    module: /^(node-llama-cpp|@node-llama-cpp\/.*)$/,
    allowedIn: /^electron\/core\/engine\/llama\//,
  },
  {
    what: "a socket outside electron/core/remote/egress.ts",
    module: new RegExp(`^((node:)?(${sockets})|undici|ws|axios|got|ky)$`),
    allowedIn: /^electron\/core\/remote\/egress\.ts$/,
  },
  {
    what: "Node in the window or in what both sides share",
    module: new RegExp(`^(node:.*|${builtinModules.join("|")})$`),
    allowedIn: /^electron\/(?!shared\/|preload\.ts$)/,
  },
];

const specifier =
  /(?:\bfrom|\bimport|\brequire|\bresolve|\bgetBuiltinModule)\s*\(?\s*(["'`])([^"'`\n]+)\1/g;

/** Lists what a product file reaches beyond its walls. `file` is relative to the root, with `/`. */
export function findBreaches(file: string, source: string): readonly string[] {
  const breaches: string[] = [];
  for (const match of source.matchAll(specifier)) {
    const name = match[2] ?? "";
    for (const wall of walls) {
      if (wall.module.test(name) && !wall.allowedIn.test(file)) {
        breaches.push(`${file} reaches ${wall.what}: ${name}`);
      }
    }
  }
  return breaches;
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
