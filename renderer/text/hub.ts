/** Words of the settings of the model hub. */
export const hubText = {
  intro:
    "Where Freehold looks for models and gets them from. It asks only when you search, open a model's page or download.",
  isOffline: "Offline",
  isOfflineHint: "Nothing opens a connection, whatever asks for it.",
  endpoint: "Address of the hub",
  endpointHint:
    "Empty: what the environment variable HF_ENDPOINT names, else https://huggingface.co.",
  endpointPlaceholder: "https://huggingface.co",
  endpointProblem:
    "This is no address of a hub. Write it like https://hub.example.org, without a query. The last one was kept.",
  storageHosts: "Storage hosts",
  storageHostsHint:
    "One a line, as name or name:port. The hub may send a download on to these, and to nowhere else. Those of huggingface.co are known.",
  hostProblem: (host: string) =>
    `“${host}” is no host name. Write only the name, like files.example.org or 10.0.0.2:8080. The last list was kept.`,
  tooManyHosts: (most: number) => `At most ${most} hosts. The last list was kept.`,
  token: "Access token",
  tokenHint:
    "Some models are given only to those who agreed to terms on the hub. Set the environment variable HF_TOKEN before Freehold starts, or log in with the hub's own tool. Freehold keeps no token and sends it to the hub alone.",
  saved: "Saved.",
} as const;
