/** `$0.0042`, `$1.20`: small amounts keep two digits that count. Without a locale as this machine writes it. */
export function writeDollars(amount: number, locale?: string): string {
  const isSmall = amount > 0 && amount < 0.1;
  return amount.toLocaleString(locale, {
    style: "currency",
    currency: "USD",
    ...(isSmall ? { maximumSignificantDigits: 2 } : {}),
  });
}
