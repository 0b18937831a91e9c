/** Models that could be on this machine: chosen ones first, then what the hub has. */
export function DiscoverTab() {
  return null;
}
