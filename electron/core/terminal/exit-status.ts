/** As `usage` lists them. Those above 128 are what a shell says of a program that SIGINT or SIGPIPE ended. */
export const exitStatus = {
  answered: 0,
  failed: 1,
  usage: 2,
  locked: 3,
  stopped: 130,
  unread: 141,
} as const;
