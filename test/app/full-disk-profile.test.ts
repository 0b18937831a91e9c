import type { Page } from "playwright";
import { noSmallVolume } from "../support/small-volume.ts";
import { libraryFactory } from "../support/window-library.ts";
import { expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { verifyCopy } from "./support/journal.ts";
import { chooseAction, row } from "./support/list.ts";
import { toast } from "./support/person.ts";
import { filesHoldingAnyhow } from "./support/profile-files.ts";
import { takePictures } from "./support/screenshots.ts";
import { createOnSmallDisk } from "./support/small-disk.ts";

/** Writes into the window's own files until Chromium gives them up, as it does for want of room at some time. */
async function useUpRoom(page: Page): Promise<void> {
  const factory = await libraryFactory(page);
  await factory.evaluate(async (indexedDB) => {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open("ballast");
      const giveUp = (): void => resolve();
      opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("ballast"));
      opening.addEventListener("error", giveUp);
      opening.addEventListener("success", () => {
        opening.result.addEventListener("close", giveUp);
        const writing = opening.result.transaction("ballast", "readwrite");
        writing.addEventListener("abort", giveUp);
        const store = writing.objectStore("ballast");
        for (let key = 0; key < 20; key += 1) store.put("x".repeat(100_000), key);
      });
    });
  });
}

async function erase(page: Page, title: string): Promise<void> {
  await chooseAction(page, title, "Erase…");
  await page.getByRole("button", { name: "Erase conversation" }).click();
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
}

test("with the whole profile on a full disk, erasing says how it went, what cannot be listed is said not to be lost, and all is there once there is room", async () => {
  const disk = createOnSmallDisk("profile", 64);
  test.skip(disk === null, noSmallVolume);
  if (disk === null) return;
  const { profile, volume } = disk;
  await writePast(profile, [
    { title: "Bread", turns: [["How do I knead?", "Fold and turn. ".repeat(20_000)]] },
    { title: "Private", turns: [["The word is xylophonequartz.", "I keep xylophonequartz."]] },
  ]);
  const app = await launch(profile);
  const { page } = app;
  await expect(row(page, "Private")).toBeVisible();
  const freeAgain = volume.fill(0);
  await useUpRoom(page);
  await erase(page, "Private");
  await expect(toast(page, /no room left.*Nothing was erased/)).toBeVisible();
  await takePictures(page, "full-disk-profile-erase");

  await page.reload();
  const notListed = page
    .getByRole("main")
    .getByText("The archive itself is whole. Free some disk space, then restart Freehold.");
  // Chromium is given twenty seconds.
  await expect(notListed).toBeVisible({ timeout: 60_000 });
  await takePictures(page, "full-disk-profile");
  await expect(page.getByText("No conversations yet")).toHaveCount(0);

  freeAgain();
  await page.reload();
  await expect(row(page, "Bread")).toBeVisible();
  await erase(page, "Private");
  await expect(row(page, "Private")).toHaveCount(0);
  await app.close();
  expect(filesHoldingAnyhow(profile, "xylophonequartz")).toEqual([]);
  verifyCopy(profile.archiveDir);
  disk.remove();
});
