import type { Page } from "playwright";
import catalogue from "../../models/catalogue.json" with { type: "json" };
import { type RunningApp, expect, test } from "./support/app.ts";
import {
  downloaded,
  greeter,
  greeterRepository,
  greeterSha256,
  launchWithHub,
  openModels,
  openRepository,
  startHub,
  type TestHub,
} from "./support/hub.ts";
import { outputsIn, readJournal } from "./support/journal.ts";
import { ask, finishedAnswer } from "./support/person.ts";
import { createProfile, type TestProfile } from "./support/profile.ts";

let profile: TestProfile;
let hub: TestHub;
let app: RunningApp;
let page: Page;

/** Every file that the catalogue recommends, all of them the same small model. */
const recommended = catalogue.map(({ repository, files }) => ({
  id: repository,
  revision: "b".repeat(40),
  files: files.map(({ fileName }) => ({ path: fileName, content: greeter })),
}));

test.beforeEach(async () => {
  profile = createProfile({ models: false });
  hub = await startHub({ repositories: [greeterRepository, ...recommended] });
  app = await launchWithHub(profile, hub);
  page = app.page;
});

test.afterEach(async () => {
  await app.close();
  await hub.close();
  profile.remove();
});

test("a person with no model at all gets the one that suits this machine in two clicks, and it answers", async () => {
  await page.getByRole("button", { name: /^Download/ }).click();
  await expect(page.getByRole("main")).toContainText("Greeter answers on this machine.", {
    timeout: 60_000,
  });
  await ask(page, "Who are you?");
  expect(await finishedAnswer(page)).toBe("hi");
});

test("a model is searched for, chosen by its quantisation, fetched, verified and answers", async () => {
  await openModels(page, "Discover");
  await page.getByRole("searchbox", { name: "Words to search for" }).fill("greeter");
  // The catalogue and typing ask nobody.
  expect(hub.log).toEqual([]);
  const quantisations = await openRepository(page, "greeter", "loopback/Greeter-GGUF");
  await expect(page.getByRole("main")).toContainText("Open source");
  const row = quantisations.getByRole("listitem").filter({ hasText: "Q4_K_M" });
  await expect(row).toContainText("Runs well");
  await row.getByRole("button", { name: /^Download/ }).click();
  await downloaded(page, "Q4_K_M");
  await page.getByRole("button", { name: "Chat with it" }).first().click();
  await ask(page, "Who are you?");
  expect(await finishedAnswer(page)).toBe("hi");

  const journal = readJournal(profile.archiveDir);
  const [output] = [...outputsIn(journal).values()];
  expect(output?.provenance?.model.sha256).toBe(greeterSha256);
  const left = journal.flatMap(({ kind, body }) =>
    kind === "egress" && "url" in body ? [`${body.purpose} ${new URL(body.url).host}`] : [],
  );
  expect(left).toContain(`hub-search ${hub.hubHost}`);
  expect(left).toContain(`hub-header ${hub.storageHost}`);
  expect(left).toContain(`download ${hub.storageHost}`);
  // The token is for the hub alone.
  const authorised = hub.log.filter(({ headers }) => headers.authorization !== undefined);
  expect(authorised.length).toBeGreaterThan(0);
  expect(authorised.filter(({ listener }) => listener === "storage")).toEqual([]);
});

test("with the switch on offline nobody is asked, and the window says so and offers the way back", async () => {
  await page.getByRole("switch", { name: /offline/i }).click();
  await openModels(page, "Discover");
  await expect(page.getByRole("main")).toContainText("Freehold is offline.");
  await page.getByRole("searchbox", { name: "Words to search for" }).fill("greeter");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toContainText("so nothing is sent");
  expect(hub.log).toEqual([]);
  expect(readJournal(profile.archiveDir).filter(({ kind }) => kind === "egress")).toEqual([]);
  await page.getByRole("button", { name: "Go online" }).click();
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(page.getByRole("button", { name: /loopback\/Greeter-GGUF/ })).toBeVisible();
});

test("a redirect to a host that is not listed is refused by name, and nothing is sent there", async () => {
  const elsewhere = await startHub({ repositories: [greeterRepository] });
  hub.faults.redirectTo = `http://${elsewhere.storageHost}`;
  const quantisations = await openRepository(page, "greeter", "loopback/Greeter-GGUF");
  await quantisations
    .getByRole("button", { name: /^Download/ })
    .first()
    .click();
  await expect(page.getByRole("main")).toContainText(elsewhere.storageHost);
  await expect(page.getByRole("main")).toContainText("not among the hosts it may ask");
  expect(elsewhere.log).toEqual([]);
  await elsewhere.close();
});

test("what the hub refuses is said in words with what to do", async () => {
  hub.faults.statuses = [{ listener: "hub", status: 429, retryAfter: "120", times: 10 }];
  await openModels(page, "Discover");
  await page.getByRole("searchbox", { name: "Words to search for" }).fill("greeter");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toContainText(
    /was asked too often\. Nothing was lost\. Try again in 2 minutes/,
  );
  hub.faults.statuses = [];
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("button", { name: /loopback\/Greeter-GGUF/ })).toBeVisible();
});
