import { encode } from "uqr";
import type { QrSquares } from "@/ports/invitations";

/** As wide as the norm asks around it, or cameras do not find it. */
const border = 4;

export function qrSquares(text: string): QrSquares {
  return encode(text, { ecc: "M", border }).data;
}
