/** Changes whenever the same text could get another verdict: rules, thresholds, trained parameters. */
export const gateVersion = "2";
