import * as v from "valibot";
import { parseWebAddress } from "@/domain/text/webAddress";

/** An address that one may put in a link. */
export const webAddress = v.pipe(
  v.string(),
  v.check((typed) => parseWebAddress(typed).kind === "address", "Dit is geen adres van een webpagina."),
);
