import { expect, test } from "./support/app.ts";
import { askEndlessly, finishedAnswer } from "./support/person.ts";

test("Escape closes what lies over the thread first, and only then stops the answer", async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 700 });
  const answer = await askEndlessly(page);
  const sidebar = page.getByRole("navigation", { name: "Conversations" });
  await page.keyboard.press("ControlOrMeta+b");
  await expect(sidebar).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sidebar).toHaveCount(0);
  await expect(answer).toHaveAttribute("data-message-status", "active");

  await page.setViewportSize({ width: 1000, height: 700 });
  const inspector = page.getByRole("complementary", { name: "About this answer" });
  await page.keyboard.press("ControlOrMeta+i");
  await expect(inspector).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(inspector).toHaveCount(0);
  await expect(answer).toHaveAttribute("data-message-status", "active");

  await page.keyboard.press("Escape");
  await finishedAnswer(page, "stopped");
});
