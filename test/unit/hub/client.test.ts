import { afterEach, expect, test } from "vitest";
import { createHub } from "../../../electron/core/models/hub/client.ts";
import type { Hub } from "../../../electron/core/models/hub/hub.ts";
import type { FailureCode } from "../../../electron/shared/result.ts";
import { makeTinyGguf } from "../../../scripts/tiny-gguf.ts";
import { createPlainEgress, type PlainEgress } from "../../support/hub/plain-egress.ts";
import type { HubTestRepository } from "../../support/hub/repository.ts";
import { type LoopbackHub, startHub } from "./loopback-hub.ts";
import { machineWith } from "./machine.ts";

const revision = "0123456789abcdef0123456789abcdef01234567";
const tiny = makeTinyGguf();
const larger = Buffer.concat([tiny, Buffer.alloc(100_000)]);

const model: HubTestRepository = {
  id: "acme/Tiny-GGUF",
  revision,
  licence: "apache-2.0",
  downloads: 500,
  likes: 7,
  tags: ["text-generation"],
  updatedAt: "2026-05-01T10:00:00.000Z",
  files: [
    { path: "README.md", content: Buffer.from("# Tiny") },
    { path: "Tiny-Q8_0.gguf", content: larger },
    { path: "Tiny-Q4_K_M.gguf", content: tiny },
    { path: "mmproj-Tiny-F16.gguf", content: Buffer.from("eyes") },
    { path: "BF16/Tiny-BF16-00002-of-00002.gguf", content: larger },
    { path: "BF16/Tiny-BF16-00001-of-00002.gguf", content: tiny },
  ],
};

let running: LoopbackHub | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

interface Started {
  readonly server: LoopbackHub;
  readonly egress: PlainEgress;
  readonly hub: Hub;
}

async function start(
  repositories: readonly HubTestRepository[],
  token: string | null = null,
): Promise<Started> {
  const server = await startHub(repositories);
  running = server;
  const egress = createPlainEgress();
  const hub = createHub({
    egress,
    endpoint: () => server.endpoint,
    token: async () => token,
    machine: () => machineWith(16e9),
    installed: async () => [],
  });
  return { server, egress, hub };
}

async function failureOf(
  work: Promise<unknown>,
): Promise<{ readonly code: FailureCode; readonly message: string }> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toHaveProperty("failure");
  // The line above has just found it.
  return (error as { failure: { code: FailureCode; message: string } }).failure;
}

test("a search tells what is there, with licence and downloads", async () => {
  const { hub } = await start([model]);
  expect(await hub.search("tiny", null)).toEqual({
    nextCursor: null,
    repositories: [
      {
        id: "acme/Tiny-GGUF",
        downloads: 500,
        likes: 7,
        updatedAt: "2026-05-01T10:00:00.000Z",
        licence: expect.objectContaining({ id: "apache-2.0", kind: "open-source", namedBy: "hub" }),
        isGated: false,
        tags: expect.arrayContaining(["gguf", "text-generation"]),
      },
    ],
  });
});

test("a search goes on page by page until there is no more", async () => {
  const many = Array.from({ length: 45 }, (_, index) => ({
    ...model,
    id: `acme/Tiny-${index}-GGUF`,
    downloads: index,
  }));
  const { hub } = await start(many);
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Hub["search"]>> = await hub.search("tiny", cursor);
    seen.push(...page.repositories.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(new Set(seen).size).toBe(45);
  expect(seen[0]).toBe("acme/Tiny-44-GGUF");
});

test("the next page is asked from the same hub whatever the last one said", async () => {
  const { hub, server, egress } = await start([model]);
  server.override = (request) =>
    request.url?.includes("cursor") === true
      ? null
      : {
          body: "[]",
          headers: { link: '<https://elsewhere.example/api/models?cursor=abc>; rel="next"' },
        };
  const { nextCursor } = await hub.search("tiny", null);
  expect(nextCursor).toBe("abc");
  server.override = () => ({ body: "[]" });
  await hub.search("tiny", nextCursor);
  expect(egress.requests.map(({ url }) => new URL(url).origin)).toEqual([
    server.endpoint,
    server.endpoint,
  ]);
});

test("a repository is listed by quantisation, smallest first, split files as one", async () => {
  const { hub } = await start([model]);
  const { quantisations, revision: of, architecture } = await hub.open("acme/Tiny-GGUF");
  expect(of).toBe(revision);
  expect(architecture).toBe("llama");
  expect(quantisations.map(({ quantisation, files }) => [quantisation, files])).toEqual([
    ["Q4_K_M", ["Tiny-Q4_K_M.gguf"]],
    ["Q8_0", ["Tiny-Q8_0.gguf"]],
    ["BF16", ["BF16/Tiny-BF16-00001-of-00002.gguf", "BF16/Tiny-BF16-00002-of-00002.gguf"]],
  ]);
  expect(quantisations[2]?.sizeBytes).toBe(tiny.length + larger.length);
  expect(quantisations[2]?.sha256).toEqual([
    expect.stringMatching(/^[0-9a-f]{64}$/),
    expect.stringMatching(/^[0-9a-f]{64}$/),
  ]);
});

test("the fit of every quantisation comes from one header, read by range", async () => {
  const { hub, egress, server } = await start([model]);
  const { quantisations, trainedContextTokens } = await hub.open("acme/Tiny-GGUF");
  expect(trainedContextTokens).toBe(2_048);
  for (const { fit, sizeBytes } of quantisations)
    expect(fit).toMatchObject({ isRough: false, weightsBytes: sizeBytes, contextTokens: 2_048 });
  const headers = egress.requests.filter(({ purpose }) => purpose === "hub-header");
  expect(headers).toHaveLength(1);
  expect(headers[0]?.headers).toMatchObject({ range: expect.stringMatching(/^bytes=0-\d+$/) });
  expect([...server.sentBytes.keys()]).toEqual(["Tiny-Q4_K_M.gguf"]);
});

test("a server that knows no ranges is read no further than needed", async () => {
  const { hub, server } = await start([model]);
  server.ignoresRanges = true;
  const { quantisations } = await hub.open("acme/Tiny-GGUF");
  expect(quantisations[0]?.fit?.isRough).toBe(false);
});

test("another model in the same repository is judged roughly, not by a header that is not its own", async () => {
  const files = [...model.files, { path: "Huge-Q4_K_M.gguf", content: larger }];
  const { hub } = await start([{ ...model, files }]);
  const { quantisations } = await hub.open("acme/Tiny-GGUF");
  const huge = quantisations.find(({ files }) => files[0] === "Huge-Q4_K_M.gguf");
  expect(huge?.fit?.isRough).toBe(true);
  expect(huge?.quantisation).toContain("Huge");
});

test("a small helper beside a model does not speak for it", async () => {
  const helper = { path: "mtp-Q8_0.gguf", content: tiny.subarray(0, 3_000) };
  const { hub } = await start([{ ...model, files: [...model.files, helper] }]);
  const { quantisations } = await hub.open("acme/Tiny-GGUF");
  const roughByFile = Object.fromEntries(
    quantisations.map(({ files, fit }) => [files[0], fit?.isRough]),
  );
  expect(roughByFile).toMatchObject({ "mtp-Q8_0.gguf": true, "Tiny-Q4_K_M.gguf": false });
});

test("an architecture that cannot run here is said before anything is downloaded", async () => {
  const strange = { path: "Tiny-Q4_K_M.gguf", content: makeTinyGguf({ architecture: "brandnew" }) };
  const { hub } = await start([{ ...model, files: [strange] }]);
  const { quantisations, architecture } = await hub.open("acme/Tiny-GGUF");
  expect(architecture).toBe("brandnew");
  expect(quantisations[0]).toMatchObject({
    fit: null,
    problem: expect.stringContaining("brandnew"),
  });
});

test("a split file that lacks a part is not offered", async () => {
  const files = model.files.filter(({ path }) => !path.includes("00002-of"));
  const { hub } = await start([{ ...model, files }]);
  const { quantisations } = await hub.open("acme/Tiny-GGUF");
  expect(quantisations.find(({ quantisation }) => quantisation === "BF16")).toMatchObject({
    fit: null,
    problem: "The repository has only 1 of its 2 parts.",
  });
  const failure = await failureOf(
    hub.order("acme/Tiny-GGUF", ["BF16/Tiny-BF16-00001-of-00002.gguf"]),
  );
  expect(failure.code).toBe("hub-refused");
});

test("a damaged header spoils only its own file", async () => {
  const files = [
    { path: "Tiny-Q2_K.gguf", content: Buffer.from("no GGUF at all") },
    { path: "Tiny-Q4_K_M.gguf", content: tiny },
  ];
  const { hub } = await start([{ ...model, files }]);
  const [damaged, sound] = (await hub.open("acme/Tiny-GGUF")).quantisations;
  expect(damaged?.problem).toContain("does not begin like a GGUF file");
  expect(sound).toMatchObject({ problem: null, fit: { isRough: true } });
});

test("an order asks the hub anew for sizes and hashes", async () => {
  const { hub } = await start([model]);
  expect(await hub.order("acme/Tiny-GGUF", ["Tiny-Q4_K_M.gguf"])).toEqual({
    repository: "acme/Tiny-GGUF",
    revision,
    quantisation: "Q4_K_M",
    licenceId: "apache-2.0",
    files: [
      {
        path: "Tiny-Q4_K_M.gguf",
        sizeBytes: tiny.length,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ],
  });
});

test("naming the first part orders all of them", async () => {
  const { hub } = await start([model]);
  const { files } = await hub.order("acme/Tiny-GGUF", ["BF16/Tiny-BF16-00001-of-00002.gguf"]);
  expect(files.map(({ path }) => path)).toEqual([
    "BF16/Tiny-BF16-00001-of-00002.gguf",
    "BF16/Tiny-BF16-00002-of-00002.gguf",
  ]);
});

test("files that are gone, or that were never there, are not ordered", async () => {
  const { hub } = await start([model]);
  const failure = await failureOf(hub.order("acme/Tiny-GGUF", ["../../etc/passwd"]));
  expect(failure).toMatchObject({
    code: "not-found",
    message: expect.stringContaining("any more"),
  });
});

test("a gated repository is shown, and ordering says where to agree", async () => {
  const { hub, server } = await start([{ ...model, isGated: true }]);
  const details = await hub.open("acme/Tiny-GGUF");
  expect(details.isGated).toBe(true);
  expect(details.quantisations[0]?.fit?.isRough).toBe(true);
  const failure = await failureOf(hub.order("acme/Tiny-GGUF", ["Tiny-Q4_K_M.gguf"]));
  expect(failure.code).toBe("hub-refused");
  expect(failure.message).toContain(`${server.endpoint}/acme/Tiny-GGUF`);
  expect(failure.message).toContain("HF_TOKEN");
});

test("who has a token that was let in gets the files of a gated repository", async () => {
  const { hub } = await start([{ ...model, isGated: true }], "hf_secret");
  expect((await hub.open("acme/Tiny-GGUF")).quantisations[0]?.fit?.isRough).toBe(false);
  expect((await hub.order("acme/Tiny-GGUF", ["Tiny-Q4_K_M.gguf"])).files).toHaveLength(1);
});

test("the token goes to the hub's own host and to nobody else", async () => {
  const { hub, server } = await start([model], "hf_secret");
  await hub.search("tiny", null);
  expect(hub.headersFor(`${server.endpoint}/acme/x/resolve/main/y.gguf`)).toEqual({
    authorization: "Bearer hf_secret",
  });
  const { port } = new URL(server.endpoint);
  for (const other of [
    "https://cas-bridge.xethub.hf.co/x",
    "http://127.0.0.1:1/x",
    `https://127.0.0.1:${port}/x`,
    "no address",
  ])
    expect(hub.headersFor(other)).toEqual({});
});

test("a repository that is not there is not called gated", async () => {
  const { hub } = await start([model]);
  const failure = await failureOf(hub.open("acme/Nothing-GGUF"));
  expect(failure).toMatchObject({ code: "hub-refused", message: expect.stringContaining("gone") });
  const { hub: loggedIn } = await start([model], "hf_secret");
  expect((await failureOf(loggedIn.open("acme/Nothing-GGUF"))).message).toContain("has no");
});

test.each([
  [{ "retry-after": "90" }, "in 2 minutes"],
  [{ "retry-after": "1" }, "in 1 second"],
  [{ ratelimit: '"api";r=0;t=45' }, "in 45 seconds"],
  [{ "retry-after": "soon" }, "in a few minutes"],
  [{}, "in a few minutes"],
])("too many requests (%j) says when to come back", async (headers, words) => {
  const { hub, server } = await start([model]);
  server.override = () => ({ status: 429, headers, body: "Too Many Requests" });
  const failure = await failureOf(hub.search("tiny", null));
  expect(failure).toMatchObject({ code: "hub-refused", message: expect.stringContaining(words) });
});

test("a hub with trouble of its own is a matter of the network", async () => {
  const { hub, server } = await start([model]);
  server.override = () => ({ status: 503, body: "<html>Bad gateway</html>" });
  expect((await failureOf(hub.search("tiny", null))).code).toBe("network");
});

test.each([
  ["a page to log in", "<!doctype html><title>Hotel Wi-Fi</title>"],
  ["half an answer", '[{"id": "acme/Tiny'],
  ["something else", '{"error": "no"}'],
  ["nothing", ""],
])("%s instead of an answer is refused in words", async (_what, body) => {
  const { hub, server } = await start([model]);
  server.override = () => ({ body });
  const failure = await failureOf(hub.search("tiny", null));
  expect(failure).toMatchObject({
    code: "hub-refused",
    message: expect.stringContaining("did not answer as a model hub"),
  });
});

test("an answer without end is not read to its end", async () => {
  const { hub, server } = await start([model]);
  server.override = () => ({ body: JSON.stringify(["x".repeat(20_000_000)]) });
  expect((await failureOf(hub.search("tiny", null))).code).toBe("network");
});

test("what a hostile hub says reaches nobody as it is", async () => {
  const { hub, server } = await start([model]);
  const sound = {
    id: "acme/ok",
    downloads: -5,
    likes: "many",
    lastModified: "yesterday",
    gated: {},
  };
  server.override = () => ({
    body: JSON.stringify([
      { ...sound, tags: ["a\u0000b\u202egnp.exe", 7], cardData: { license: 9 } },
      { ...sound, tags: ["a\u0000b\u202ec"], cardData: "none" },
      { ...sound, id: "../../etc/passwd" },
      { ...sound, id: "acme/..hidden" },
      { ...sound, id: "<script>/x" },
      null,
    ]),
  });
  const { repositories } = await hub.search("x", null);
  expect(repositories).toHaveLength(2);
  for (const repository of repositories)
    expect(repository).toMatchObject({
      id: "acme/ok",
      downloads: null,
      likes: null,
      updatedAt: null,
      licence: { kind: "unknown", id: null },
    });
  expect(repositories[0]?.tags).toEqual([]);
  expect(repositories[1]?.tags).toEqual(["abc"]);
});

test("files with names that lead elsewhere or sizes that cannot be are not offered", async () => {
  const { hub, server } = await start([model]);
  const file = (rfilename: string, size: unknown): unknown => ({ rfilename, size });
  server.override = () => ({
    body: JSON.stringify({
      id: "acme/Tiny-GGUF",
      sha: revision,
      siblings: [
        file("../Tiny-Q4_K_M.gguf", 5),
        file("/etc/Tiny-Q4_K_M.gguf", 5),
        file("a\\..\\Tiny-Q4_K_M.gguf", 5),
        file("C:Tiny-Q4_K_M.gguf", 5),
        file("Tiny\u0007-Q4_K_M.gguf", 5),
        file("x/./Tiny-Q4_K_M.gguf", 5),
        file("Tiny-Q5_K_M.gguf", 1e300),
        file("Tiny-Q6_K.gguf", -1),
        file("Tiny-Q8_0.gguf", "5"),
      ],
    }),
  });
  const { quantisations } = await hub.open("acme/Tiny-GGUF");
  expect(quantisations.map(({ files, problem }) => [files[0], problem])).toEqual(
    ["Tiny-Q5_K_M.gguf", "Tiny-Q6_K.gguf", "Tiny-Q8_0.gguf"].map((name) => [
      name,
      "The hub does not say how large it is, so it cannot be fetched.",
    ]),
  );
});

test("a licence that the hub does not list goes by the name on its card", async () => {
  const { hub } = await start([
    { ...model, id: "acme/Research-GGUF", licence: "other", licenceName: "qwen-research" },
    { ...model, id: "acme/Own-GGUF", licence: "other", licenceName: "acme-special" },
    { ...model, id: "acme/Silent-GGUF", licence: "other" },
  ]);
  const { repositories } = await hub.search("acme", null);
  const passports = Object.fromEntries(repositories.map(({ id, licence }) => [id, licence]));
  expect(passports["acme/Research-GGUF"]).toMatchObject({ kind: "non-commercial" });
  expect(passports["acme/Own-GGUF"]).toMatchObject({ kind: "unknown", id: "acme-special" });
  expect(passports["acme/Silent-GGUF"]).toMatchObject({ kind: "unknown", id: "other" });
});

test("a file that is here already is marked", async () => {
  const server = await startHub([model]);
  running = server;
  const hub = createHub({
    egress: createPlainEgress(),
    endpoint: () => server.endpoint,
    token: async () => null,
    machine: () => machineWith(16e9),
    installed: async () => [
      {
        id: "m-1",
        name: "Tiny",
        fileName: "Tiny-Q4_K_M.gguf",
        sizeBytes: tiny.length,
        architecture: "llama",
        quantisation: "Q4_K_M",
        parameters: null,
        trainedContextTokens: null,
        role: "chat",
        licence: {
          id: null,
          name: "",
          kind: "unknown",
          restrictions: [],
          link: null,
          namedBy: null,
        },
        source: "models-folder",
        tool: null,
        isStarter: false,
        sha256: null,
        hasChanged: false,
        layers: null,
        fit: null,
        runSettings: {
          contextTokens: null,
          gpuLayers: null,
          threads: null,
          batchTokens: null,
          flashAttention: "auto",
          kvCacheType: "F16",
          usesMemoryMap: true,
          locksMemory: false,
          chatTemplate: null,
          newConversation: null,
        },
        problem: null,
      },
    ],
  });
  const { quantisations } = await hub.open("acme/Tiny-GGUF");
  expect(quantisations.map(({ isInstalled }) => isInstalled)).toEqual([true, false, false]);
});
