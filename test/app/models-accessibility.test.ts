import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { makeTinyGguf } from "../../scripts/tiny-gguf.ts";
import { expect, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import {
  choose,
  downloadOf,
  greeterRepository,
  launchWithHub,
  openModels,
  openRepository,
  startHub,
} from "./support/hub.ts";
import { createProfile } from "./support/profile.ts";

const terms = ["restricted", "llama3.1", "cc-by-nc-4.0", "something-new"] as const;
const repositories = [
  greeterRepository,
  ...terms.map((licence, index) => ({
    ...greeterRepository,
    id: `loopback/Terms-${index}-GGUF`,
    licence,
    isGated: index === 1,
  })),
];

test("finding, getting and keeping models can be done by everyone", async () => {
  test.setTimeout(180_000);
  const profile = createProfile({ models: false });
  writeFileSync(join(profile.modelsDir, "kept.gguf"), makeTinyGguf({ name: "Kept", says: ["o"] }));
  const hub = await startHub({ repositories, faults: { bytesPerSecond: 20_000 } });
  const app = await launchWithHub(profile, hub);
  const { page } = app;
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const dismiss = async (): Promise<void> => page.keyboard.press("Escape");

  await openModels(page, "Discover");
  await page
    .getByRole("button", { name: /^Files and facts of/ })
    .first()
    .click();
  await expectAccessible(page, "the catalogue");
  await page
    .getByRole("button", { name: /^Fit: / })
    .first()
    .click();
  await page.getByRole("dialog").waitFor();
  await expectAccessible(page, "the numbers of a fit");
  await dismiss();
  await page
    .getByRole("button", { name: /^Licence/ })
    .first()
    .click();
  // Another may still be going.
  await page.locator('[role="dialog"][data-state="open"]').waitFor();
  await expectAccessible(page, "a licence");
  await dismiss();
  const quantisations = await openRepository(page, "loopback", "loopback/Terms-2-GGUF");
  await expectAccessible(page, "what the hub found");
  await quantisations
    .getByRole("button", { name: /^Download/ })
    .first()
    .click();
  await downloadOf(page, "Terms").waitFor();
  await expectAccessible(page, "a download that runs");
  await downloadOf(page, "Terms")
    .getByRole("button", { name: /^Pause/ })
    .click();
  await expect(downloadOf(page, "Terms")).toContainText("Paused");
  await expectAccessible(page, "a download that is paused");

  await openModels(page, "Installed");
  await expectAccessible(page, "installed models");
  for (const [item, tabs] of [
    ["Inspect…", ["Chat template", "Metadata"]],
    ["Run settings…", []],
  ] as const) {
    await choose(page, "Kept", item);
    await page.getByRole("dialog").waitFor();
    await expectAccessible(page, item);
    for (const tab of tabs) {
      await page.getByRole("tab", { name: tab }).click();
      await expectAccessible(page, `${item} ${tab}`);
    }
    await dismiss();
  }
  await openModels(page, "Speed");
  await expectAccessible(page, "speed, before anything was measured");
  await measure(page);
  await expectAccessible(page, "speed");
  await page.setViewportSize({ width: 480, height: 700 });
  for (const tab of ["Installed", "Discover", "Speed"] as const) {
    await page.getByRole("tab", { name: tab, exact: true }).click();
    await expectAccessible(page, `${tab} in a narrow window`);
  }
  await app.close();
  await hub.close();
  profile.remove();
});

async function measure(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Measure speed" }).click();
  await expect(page.getByRole("main")).toContainText("Time to first token", { timeout: 120_000 });
}
