import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  defaultHubEndpoint,
  hubEndpoint,
  hubHosts,
  hubToken,
} from "../../../electron/core/models/hub/endpoint.ts";
import { defaultSettings } from "../../../electron/shared/settings.ts";

let homeDir = "";
beforeEach(async () => {
  homeDir = await mkdtemp(join(tmpdir(), "freehold-hub-"));
});
afterEach(async () => rm(homeDir, { recursive: true, force: true }));

function settings(endpoint: string | null, storageHosts: string[] = []) {
  return { ...defaultSettings, hub: { endpoint, storageHosts } };
}

async function writeToken(token: string, ...steps: string[]): Promise<string> {
  const file = join(homeDir, ...steps);
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, token);
  return file;
}

test("the hub is the settings', else HF_ENDPOINT's, else Hugging Face", () => {
  const env = { HF_ENDPOINT: "https://mirror.example/hf/" };
  expect(hubEndpoint(settings(null), {})).toBe("https://huggingface.co");
  expect(hubEndpoint(settings(null), env)).toBe("https://mirror.example/hf");
  expect(hubEndpoint(settings("http://127.0.0.1:8080/"), env)).toBe("http://127.0.0.1:8080");
});

test("the hub that is asked while the settings name none can be told, unless its address is none", () => {
  expect(defaultHubEndpoint({})).toBe("https://huggingface.co");
  expect(defaultHubEndpoint({ HF_ENDPOINT: "http://127.0.0.1:9/" })).toBe("http://127.0.0.1:9");
  expect(defaultHubEndpoint({ HF_ENDPOINT: "mirror.example" })).toBeNull();
});

test("an address that is none asks nobody instead of Hugging Face", () => {
  const env = { HF_ENDPOINT: "mirror.example" };
  expect(() => hubEndpoint(settings(null), env)).toThrow(/no web address/);
  expect(hubHosts(settings(null), env)).toEqual([]);
});

test("a name and password in the address are not kept", () => {
  const env = { HF_ENDPOINT: "https://me:secret@mirror.example" };
  expect(hubEndpoint(settings(null), env)).toBe("https://mirror.example");
});

test("Hugging Face's storage may be asked, and what the person added", () => {
  const hosts = hubHosts(settings(null, ["cdn.example:8443"]), {});
  expect(hosts).toEqual(
    expect.arrayContaining(["huggingface.co", "*.hf.co", "*.xethub.hf.co", "cdn.example:8443"]),
  );
});

test("another hub brings only itself", () => {
  expect(hubHosts(settings("http://127.0.0.1:8080"), {})).toEqual(["127.0.0.1:8080"]);
});

test("the token is read where huggingface_hub reads it, the nearest first", async () => {
  expect(await hubToken({}, homeDir)).toBeNull();
  await writeToken("hf_usual\n", ".cache", "huggingface", "token");
  expect(await hubToken({}, homeDir)).toBe("hf_usual");
  await writeToken("hf_xdg", "xdg", "huggingface", "token");
  const xdg = { XDG_CACHE_HOME: join(homeDir, "xdg") };
  expect(await hubToken(xdg, homeDir)).toBe("hf_xdg");
  await writeToken("hf_home", "hf", "token");
  const home = { ...xdg, HF_HOME: "~/hf" };
  expect(await hubToken(home, homeDir)).toBe("hf_home");
  const path = { ...home, HF_TOKEN_PATH: await writeToken("hf_path", "mine") };
  expect(await hubToken(path, homeDir)).toBe("hf_path");
  const old = { ...path, HUGGING_FACE_HUB_TOKEN: "hf_old" };
  expect(await hubToken(old, homeDir)).toBe("hf_old");
  expect(await hubToken({ ...old, HF_TOKEN: " hf_env " }, homeDir)).toBe("hf_env");
});

test("what is no token never becomes part of a header", async () => {
  expect(await hubToken({ HF_TOKEN: "hf_x\r\nhost: evil" }, homeDir)).toBeNull();
});

test("who wants no token sent unasked has none", async () => {
  const env = { HF_TOKEN: "hf_env", HF_HUB_DISABLE_IMPLICIT_TOKEN: "1" };
  expect(await hubToken(env, homeDir)).toBeNull();
});
