export type ParsedAmount =
  { readonly kind: "amount"; readonly euros: number | null } | { readonly kind: "refused" };

/** Above this it is a slip of the finger: a thousand million. */
const largest = 1_000_000_000;

/**
 * Reads an amount in whole euros as people type it: "1500", "1.500", "€ 1.500,-", "1500,00". Nothing typed is no amount,
 * which is not the same as zero. Cents are refused: nobody plans in cents, and rounding would change what was typed.
 */
export function parseAmount(typed: string): ParsedAmount {
  const text = typed.replace(/[€\s]/g, "").replace(/,(-|--|00)$/, "");
  if (text === "") return { kind: "amount", euros: null };
  if (!/^\d+$|^\d{1,3}(\.\d{3})+$/.test(text)) return { kind: "refused" };
  const euros = Number(text.replaceAll(".", ""));
  return euros <= largest ? { kind: "amount", euros } : { kind: "refused" };
}
