import type { Page } from "playwright";
import { noSmallVolume } from "../support/small-volume.ts";
import { expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { verifyCopy } from "./support/journal.ts";
import { chooseAction, row } from "./support/list.ts";
import { ready, toast } from "./support/person.ts";
import { filesHoldingAnyhow } from "./support/profile-files.ts";
import { takePictures } from "./support/screenshots.ts";
import { createOnSmallDisk } from "./support/small-disk.ts";

/** Writes into the window's own files until Chromium gives them up, as it does for want of room at some time. */
async function useUpRoom(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("ballast");
        const giveUp = (): void => resolve();
        opening.addEventListener("upgradeneeded", () =>
          opening.result.createObjectStore("ballast"),
        );
        opening.addEventListener("error", giveUp);
        opening.addEventListener("success", () => {
          opening.result.addEventListener("close", giveUp);
          const writing = opening.result.transaction("ballast", "readwrite");
          writing.addEventListener("abort", giveUp);
          const store = writing.objectStore("ballast");
          for (let key = 0; key < 20; key += 1) store.put("x".repeat(100_000), key);
        });
      }),
  );
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
  const first = await launch(profile);
  const { page } = first;
  await expect(row(page, "Private")).toBeVisible();
  let freeAgain = volume.fill(0);
  await useUpRoom(page);
  await erase(page, "Private");
  await expect(toast(page, /no room left.*Nothing was erased/)).toBeVisible();
  await takePictures(page, "full-disk-profile-erase");
  await first.close();

  // What went as it closed left room.
  freeAgain();
  freeAgain = volume.fill(0);
  const stillFull = await launch(profile);
  await ready(stillFull.page);
  const notListed = stillFull.page
    .getByRole("main")
    .getByText(/^The list of conversations could not be built.*archive itself is whole/);
  // It gives Chromium twenty seconds.
  await expect(notListed).toBeVisible({ timeout: 60_000 });
  await takePictures(stillFull.page, "full-disk-profile-start");
  await expect(stillFull.page.getByText("No conversations yet")).toHaveCount(0);
  await stillFull.close();

  freeAgain();
  const again = await launch(profile);
  await expect(row(again.page, "Bread")).toBeVisible();
  await erase(again.page, "Private");
  await expect(row(again.page, "Private")).toHaveCount(0);
  await again.close();
  expect(filesHoldingAnyhow(profile, "xylophonequartz")).toEqual([]);
  verifyCopy(profile.archiveDir);
  disk.remove();
});
