// @ts-check
// oxlint-disable-next-line no-restricted-imports -- only Electron itself runs this file
import { app } from "electron";
import process from "node:process";
import "../../../../dist/main/main.js";

/*
 * The app as it is, with one line more on stdout: when its window could first be used, in milliseconds since 1970.
 * Driving it from outside would measure the driver too: Playwright holds the start back until it is connected.
 */

/**
 * Runs in the window: resolves with the time of the frame after the one in which everything was there. The composer
 * takes what is typed, and the list shows conversations when there are any (`hasConversations`).
 * @param {boolean} hasConversations
 * @returns {Promise<number>}
 */
function firstUsableFrame(hasConversations) {
  const isUsable = () => {
    const field = document.activeElement;
    return (
      field instanceof HTMLTextAreaElement &&
      !field.disabled &&
      (!hasConversations || document.querySelector("[data-conversation-id]") !== null)
    );
  };
  return new Promise((resolve) => {
    const look = () => {
      if (!isUsable()) requestAnimationFrame(look);
      else requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
    };
    look();
  });
}

app.on("web-contents-created", (_event, contents) => {
  contents.once("dom-ready", () => {
    const hasConversations = process.env["FREEHOLD_BENCH_CONVERSATIONS"] === "1";
    void contents
      .executeJavaScript(`(${String(firstUsableFrame)})(${hasConversations})`)
      .then((at) => process.stdout.write(`usable ${at}\n`));
  });
});
