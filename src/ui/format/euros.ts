const euros = new Intl.NumberFormat("nl-NL", {
  style: "currency",
  currency: "EUR",
  maximumFractionDigits: 0,
});

/** "€ 1.500": whole euros. */
export function formatEuros(amount: number): string {
  return euros.format(amount);
}
