import type { ParsedAddress } from "@/domain/text/webAddress";

type AddressProblem = Extract<ParsedAddress, { readonly kind: "refused" }>["problem"];

/** Why an address was refused, and what to do. */
export const addressProblems: Readonly<Record<AddressProblem, string>> = {
  empty: "Vul een adres in.",
  notAnAddress: "Dit is geen adres van een webpagina. Kopieer het adres uit de adresbalk van uw browser.",
  notTheWeb: "Alleen adressen die met https:// of http:// beginnen kunnen hier staan.",
  holdsPassword: "In dit adres staat een gebruikersnaam of wachtwoord. Haal die eruit.",
};
