import { create } from "zustand";
import { call } from "../../client.ts";
import { showFailure } from "../../stores/notices.ts";
import { chatText } from "../../text/chat.ts";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import classes from "./link-gate.module.css";

const useLinkGate = create<{ readonly url: string | null }>()(() => ({ url: null }));

/** Asks before a link leaves the app. */
export function askToOpen(url: string): void {
  useLinkGate.setState({ url });
}

/** The question about a link, showing where it really goes. Mounted once. */
export function LinkGate() {
  const url = useLinkGate((state) => state.url);
  if (url === null) return null;
  const open = async () => {
    const answer = await call("link.open", { url });
    if (!answer.ok) showFailure(answer.failure);
  };
  return (
    <ConfirmDialog
      title={chatText.linkTitle}
      description={
        <>
          <p className={classes.url}>{url}</p>
          <p>{chatText.linkHint}</p>
        </>
      }
      confirmLabel={chatText.linkOpen}
      onConfirm={open}
      onClose={() => useLinkGate.setState({ url: null })}
    />
  );
}
