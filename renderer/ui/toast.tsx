import { X } from "lucide-react";
import { Toast as Primitive } from "radix-ui";
import { dismissToast, type Toast, useNotices } from "../stores/notices.ts";
import { controlsText } from "../text/controls.ts";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import classes from "./toast.module.css";

const plainMs = 6_000;
/** About 170 words a minute, for what is longer than a glance. */
const characterMs = 60;
/** Failures say what to do, which takes longer to read. */
const failureMs = 20_000;

/** Draws the toasts of the notices store; stands once in the app, raised where a composer is. F8 focuses them. */
export function ToastArea({ isRaised }: { readonly isRaised: boolean }) {
  const toasts = useNotices((notices) => notices.toasts);
  return (
    <Primitive.Provider label={controlsText.notification} swipeDirection="right">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
      <Primitive.Viewport
        className={classNames(classes.viewport, isRaised && classes.raised)}
        label={controlsText.notifications}
      />
    </Primitive.Provider>
  );
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const { action } = toast;
  return (
    <Primitive.Root
      className={classNames(classes.toast, toast.tone === "failure" && classes.failure)}
      type={toast.tone === "failure" ? "foreground" : "background"}
      duration={Math.max(
        toast.tone === "failure" ? failureMs : plainMs,
        toast.message.length * characterMs,
      )}
      onOpenChange={(isOpen) => !isOpen && dismissToast(toast.id)}
    >
      <Primitive.Description className={classes.message}>{toast.message}</Primitive.Description>
      {action !== null && (
        <Primitive.Action asChild altText={action.label}>
          <Button size="small" onClick={action.run}>
            {action.label}
          </Button>
        </Primitive.Action>
      )}
      <Primitive.Close className={classes.close} aria-label={controlsText.dismiss}>
        <X aria-hidden />
      </Primitive.Close>
    </Primitive.Root>
  );
}
