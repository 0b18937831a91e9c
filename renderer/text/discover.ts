/** Words of the Discover tab: the catalogue, the hub's search and how a model fits this machine. */
export const discoverText = {
  tabs: "Parts of Models",
  title: "Discover",
} as const;
