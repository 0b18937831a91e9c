import { expect, test } from "./support/app.ts";
import { composer } from "./support/person.ts";

test("the page has no way to the network, to Node or out of the app", async ({ page, app }) => {
  await composer(page).waitFor();
  const reach = await page.evaluate(async () => {
    const attempt = async (work: () => Promise<unknown>): Promise<string> =>
      work().then(
        () => "allowed",
        () => "refused",
      );
    return {
      node: [typeof Reflect.get(globalThis, "require"), typeof Reflect.get(globalThis, "process")],
      fetch: await attempt(() => fetch("http://127.0.0.1:9/")),
      ownFetch: await attempt(() => fetch("app://freehold/index.html")),
      window: window.open("app://freehold/") === null ? "refused" : "allowed",
      notification: await Notification.requestPermission(),
      camera: await attempt(() => navigator.mediaDevices.getUserMedia({ video: true })),
      evaluated: await attempt(async () => new Function("return 1")() as unknown),
    };
  });
  expect(reach).toEqual({
    node: ["undefined", "undefined"],
    fetch: "refused",
    ownFetch: "refused",
    window: "refused",
    notification: "denied",
    camera: "refused",
    evaluated: "refused",
  });
  expect(app.electron.windows()).toHaveLength(1);
});

test("the page cannot be led elsewhere", async ({ page }) => {
  await composer(page).waitFor();
  await page.evaluate(() => {
    const link = document.createElement("a");
    link.href = "http://127.0.0.1:9/";
    document.body.append(link);
    link.click();
  });
  await page.waitForTimeout(500);
  expect(page.url()).toBe("app://freehold/");
});

test("the app's scheme serves its own files and nothing beside them", async ({ app, page }) => {
  await composer(page).waitFor();
  const statuses = await app.electron.evaluate(async ({ net }) => {
    const paths = [
      "/",
      "/index.html",
      "/../../package.json",
      "/%2e%2e/%2e%2e/package.json",
      "/..%5c..%5cpackage.json",
      "/%00",
      "/nothing-here",
    ];
    return Promise.all(
      paths.map(async (path) => (await net.fetch(`app://freehold${path}`)).status),
    );
  });
  expect(statuses).toEqual([200, 200, 404, 404, 404, 404, 404]);
});

test("a call that is not in the contract, or not in its shape, is answered with a failure", async ({
  page,
}) => {
  await composer(page).waitFor();
  const answers = await page.evaluate(async () => {
    // The page's own bridge, used as a hostile page would use it.
    const bridge = Reflect.get(globalThis, "freehold") as {
      call: (name: unknown, input: unknown) => Promise<{ ok: boolean }>;
    };
    const calls: readonly (readonly [unknown, unknown])[] = [
      ["nothing.here", {}],
      ["__proto__", {}],
      ["model.load", { modelId: "../../etc/passwd" }],
      ["turn.send", { text: 7 }],
      ["link.open", { url: "file:///etc/passwd" }],
    ];
    return Promise.all(calls.map(async ([name, input]) => (await bridge.call(name, input)).ok));
  });
  expect(answers).toEqual([false, false, false, false, false]);
});
