/** Words of the downloads: their list, what happens to them, and the sign of them in the title bar. */
export const downloadsText = {
  title: "Downloads",
  name: (model: string, quantisation: string) => `${model}, ${quantisation}`,
  of: (name: string) => `Download of ${name}`,
  amount: (done: string, total: string) => `${done} of ${total}`,
  rate: (amount: string) => `${amount}/s`,
  left: (time: string) => `${time} left`,
  parts: (count: number) => `${count} files`,

  queued: "In the queue",
  starting: "Starting",
  waiting: "Waiting for another try",
  waitingUntil: (time: string) => `Goes on at ${time}`,
  paused: "Paused",
  verifying: "Checking that every byte is right",
  failed: "Stopped",
  done: "Checked and ready to use",

  pause: (name: string) => `Pause ${name}`,
  resume: (name: string) => `Resume ${name}`,
  tryNow: (name: string) => `Try ${name} again now`,
  cancel: (name: string) => `Cancel ${name}`,
  dismiss: (name: string) => `Take ${name} off this list`,
  moveUp: (name: string) => `Fetch ${name} earlier`,
  moveDown: (name: string) => `Fetch ${name} later`,
  /** The word that messages of failed and halted downloads use. */
  resumeShort: "Resume",
  chat: "Chat with it",

  cancelTitle: (name: string) => `Stop downloading ${name}?`,
  cancelWords: (done: string) =>
    `${done} of it are here already. They are removed, and would have to be fetched again.`,
  cancelConfirm: "Stop and remove",

  download: (size: string) => `Download (${size})`,
  downloadOf: (size: string, name: string) => `Download (${size}): ${name}`,
  installed: "Installed",
  downloading: (percent: number) => `Downloading, ${percent} %`,
  pausedAt: (percent: number) => `Paused, ${percent} %`,
  inQueue: "In the queue",
  hasFailed: "Stopped, see Downloads",
  goOnlineFirst: "Freehold is offline. Go online first.",

  indicator: (percent: number) => `${percent} %`,
  indicatorLabel: (percent: number) => `${percent} % downloaded. Show downloads`,

  newsStarted: (name: string) => `Downloading ${name}`,
  newsHalf: (name: string) => `Half of ${name} is here`,
  newsDone: (name: string) => `${name} is here and ready to use.`,
  newsStopped: (name: string, message: string) => `${name}: ${message}`,
} as const;
