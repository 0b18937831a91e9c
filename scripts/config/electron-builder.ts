import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Configuration } from "electron-builder";

/** What one package is made for. */
export interface PackageTarget {
  readonly rootDir: string;
  readonly platform: "linux" | "darwin" | "win32";
  readonly arch: "x64" | "arm64";
  /** CUDA libraries are 540 MB; without them NVIDIA cards are used through Vulkan. */
  readonly withCuda: boolean;
  /** An unpacked Electron to use; null lets electron-builder fetch the official one. */
  readonly electron: { readonly distDir: string; readonly version: string } | null;
}

/** The configuration of electron-builder: what goes into the package and what is switched off. */
export function packageConfiguration(target: PackageTarget): Configuration {
  return {
    appId: "app.freehold.desktop",
    productName: "Freehold",
    copyright: "The Freehold authors",
    directories: { output: "release", buildResources: "scripts/config/packaging" },
    files: [
      "dist/**",
      "models/**",
      "package.json",
      "LICENSE",
      "!**/*.gguf",
      "!dist/**/*.map",
      ...leftOutPackages(target).map((name) => `!node_modules/${name}{,/**}`),
      // Sources for building llama.cpp; the prebuilt libraries are shipped instead.
      "!node_modules/node-llama-cpp/llama/gitRelease.bundle",
      "!node_modules/node-llama-cpp/templates{,/**}",
    ],
    asar: true,
    // Native libraries cannot be loaded from inside an archive.
    asarUnpack: [
      "node_modules/@node-llama-cpp/**",
      "node_modules/node-llama-cpp/bins/**",
      "node_modules/node-llama-cpp/llama/localBuilds/**",
    ],
    npmRebuild: false,
    publish: null,
    ...(target.electron && {
      electronDist: target.electron.distDir,
      electronVersion: target.electron.version,
    }),
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      // Electron checks the archive on macOS and Windows; on Linux there is no place for the hash.
      enableEmbeddedAsarIntegrityValidation: target.platform !== "linux",
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    },
    afterPack: async ({ appOutDir }) => {
      // The carried Electron brings the folder that stands in for the official default app.
      await rm(join(appOutDir, "resources", "app"), { recursive: true, force: true });
    },
    linux: {
      target: ["AppImage", "deb"],
      executableName: "freehold",
      category: "Utility",
      synopsis: "Private inference on your own machine",
      maintainer: "The Freehold authors",
    },
    mac: {
      target: ["dmg", "zip"],
      category: "public.app-category.productivity",
      hardenedRuntime: true,
      gatekeeperAssess: false,
      entitlements: "scripts/config/packaging/entitlements.mac.plist",
      entitlementsInherit: "scripts/config/packaging/entitlements.mac.plist",
    },
    win: { target: ["nsis"] },
    nsis: { oneClick: false, allowToChangeInstallationDirectory: true },
  };
}

interface LockEntry {
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** All packages but node-llama-cpp and what it needs: the others are bundled into `dist`. */
function leftOutPackages(target: PackageTarget): readonly string[] {
  const lockFile = join(target.rootDir, "package-lock.json");
  const lock: Readonly<Record<string, LockEntry>> = JSON.parse(
    readFileSync(lockFile, "utf8"),
  ).packages;
  const kept = new Set<string>();
  const keep = (name: string) => {
    const entry = lock[`node_modules/${name}`];
    if (kept.has(name) || !entry) return;
    kept.add(name);
    for (const needed of Object.keys(entry.dependencies ?? {})) keep(needed);
  };
  keep("node-llama-cpp");
  for (const name of ownBinaries(target)) keep(`@node-llama-cpp/${name}`);
  const installed = Object.keys(lock).flatMap((path) => {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
    return name && existsSync(join(target.rootDir, path)) ? [name] : [];
  });
  return installed.filter((name) => !kept.has(name));
}

/** The prebuilt libraries that the target machine can load. */
function ownBinaries({ platform, arch, withCuda }: PackageTarget): readonly string[] {
  if (platform === "darwin") return [arch === "arm64" ? "mac-arm64-metal" : "mac-x64"];
  const system = `${platform === "win32" ? "win" : "linux"}-${arch}`;
  const cuda = withCuda ? [`${system}-cuda`, `${system}-cuda-ext`] : [];
  return [system, `${system}-vulkan`, ...cuda];
}
