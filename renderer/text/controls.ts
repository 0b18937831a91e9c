/** Words of the shared controls. */
export const controlsText = {
  close: "Close",
  cancel: "Cancel",
  dismiss: "Dismiss",
  notification: "Notification",
  notifications: "Notifications ({hotkey})",
  numberOutside: (min: number, max: number) =>
    `Enter a number from ${min.toLocaleString()} to ${max.toLocaleString()}. The last one was kept.`,
} as const;
