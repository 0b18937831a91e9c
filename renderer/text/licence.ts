/** Words of the licence passport. */
export const licenceText = {
  badge: (kind: string) => `Licence: ${kind}`,
  unnamed: "No licence named",
  kinds: {
    "open-source": "Open source",
    restricted: "Restricted",
    "non-commercial": "Non-commercial",
    unknown: "Unknown licence",
  },
  explained: {
    "open-source":
      "Use it for anything, at work too, change it and pass it on. Keep the licence with copies you pass on.",
    restricted: "The weights are open, but what you may do with them is limited.",
    "non-commercial": "For private use and research. Work that earns money is not allowed.",
    unknown:
      "It is not known what this licence allows. Read it, or ask the publisher, before you rely on the model.",
  },
  nobodySaid:
    "Neither the file nor the hub names a licence, so nothing is allowed for certain. Ask the publisher before you rely on the model.",
  restrictions: "What to mind",
  calledBy: {
    file: "Named by the file itself.",
    hub: "Named by the page of the model on the hub.",
    catalogue: "From Freehold's catalogue.",
  },
  read: "Read the licence",
  source: "Where this is said",
} as const;
