import { call } from "../../client.ts";
import { showFailure } from "../../stores/notices.ts";

/** Opens a link outside the app. Main shows the person where it goes and asks first, whoever sent the call. */
export async function openLink(url: string): Promise<void> {
  const opened = await call("link.open", { url });
  if (!opened.ok) showFailure(opened.failure);
}
