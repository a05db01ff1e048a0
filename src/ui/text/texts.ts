import type { PersonalDataKind } from "@/domain/text/personalData";

const numbers = new Intl.NumberFormat("nl-NL");
const list = new Intl.ListFormat("nl-NL", { type: "conjunction" });

const kindNames: Readonly<Record<PersonalDataKind, string>> = {
  bsn: "een burgerservicenummer",
  emailAddress: "een e-mailadres",
  phoneNumber: "een telefoonnummer",
};

export const textTexts = {
  tooLong: (excess: number, longest: number) =>
    `Deze tekst is ${numbers.format(excess)} ${excess === 1 ? "teken" : "tekens"} te lang en is niet bewaard. Kort hem in tot ${numbers.format(longest)} tekens.`,
  left: (left: number, longest: number) =>
    `Nog ${numbers.format(left)} van ${numbers.format(longest)} tekens over.`,
  personalData: (kinds: readonly PersonalDataKind[]) =>
    `Hier lijkt ${list.format(kinds.map((kind) => kindNames[kind]))} te staan. Zet geen gegevens van inwoners in deze app, en noem functies in plaats van namen.`,
};
