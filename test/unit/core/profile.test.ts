import { expect, test } from "vitest";
import { resolveProfile } from "../../../electron/core/profile.ts";

test("keeps the profile where the platform keeps settings", () => {
  const linux = resolveProfile({}, "linux", "/home/ada");
  expect(linux.rootDir).toBe("/home/ada/.config/Freehold");
  expect(linux.archiveDir).toBe("/home/ada/.config/Freehold/archive");
  expect(resolveProfile({ XDG_CONFIG_HOME: "/cfg" }, "linux", "/home/ada").rootDir).toBe(
    "/cfg/Freehold",
  );
  expect(resolveProfile({}, "darwin", "/Users/ada").rootDir).toBe(
    "/Users/ada/Library/Application Support/Freehold",
  );
  expect(resolveProfile({ APPDATA: "C:\\Data" }, "win32", "C:\\Users\\ada").rootDir).toBe(
    "C:\\Data\\Freehold",
  );
});

test("moves everything with FREEHOLD_HOME, and the models alone with FREEHOLD_MODELS_DIR", () => {
  const env = { FREEHOLD_HOME: "/vault", FREEHOLD_MODELS_DIR: "/big/models" };
  const profile = resolveProfile(env, "linux", "/home/ada");
  expect(profile.settingsFile).toBe("/vault/settings.json");
  expect(profile.modelsDir).toBe("/big/models");
});
