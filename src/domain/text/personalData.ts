export type PersonalDataKind = "bsn" | "emailAddress" | "phoneNumber";

/** What a text seems to hold that points at a person. A hint for who writes it, never a reason to refuse. [TK1] */
export function personalDataIn(text: string): readonly PersonalDataKind[] {
  return (Object.keys(finders) as PersonalDataKind[]).filter((kind) => finders[kind](text));
}

const finders: Readonly<Record<PersonalDataKind, (text: string) => boolean>> = {
  bsn: holdsBsn,
  emailAddress: (text) => /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/u.test(text),
  phoneNumber: holdsPhoneNumber,
};

/** Nine digits with the spaces or dots that people put between them, or eight where the leading zero was left off. */
const citizenNumber = /(?<![\p{L}\d.,€/-]|€ )(?:\d(?:[ .]?\d){8}|\d{8})(?![\d%-]|[.,]\d)/gu;

function holdsBsn(text: string): boolean {
  return (text.match(citizenNumber) ?? []).some((found) => {
    const digits = found.replace(/\D/g, "").padStart(9, "0");
    return passesElevenTest(digits) && !isAmount(found);
  });
}

/** "12.345.678" is a number with dots for thousands. */
function isAmount(found: string): boolean {
  return /^\d{1,3}(\.\d{3})+$/.test(found);
}

/** The check digit of a citizen service number: 9 × the first digit, 8 × the second … 2 × the eighth, minus the ninth. */
function passesElevenTest(digits: string): boolean {
  const sum = Array.from(digits).reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return digits !== "000000000" && sum % 11 === 0;
}

/** A number of a phone in the Netherlands: ten digits from 0, or with +31 or 0031, in any grouping. */
const phoneNumber = /(?<![\d€])(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|\(?0)[1-9](?:[ ()-]{0,2}\d){8}(?!\d)/;

function holdsPhoneNumber(text: string): boolean {
  return phoneNumber.test(text);
}
