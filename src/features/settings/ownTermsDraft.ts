import type { OwnTermId, OwnTerms, TermForms } from "@/domain/terms/ownTerms";

/** The forms when singular and plural are both there, without the spaces around them; else null. */
export function completeForms({ article, singular, plural }: TermForms): TermForms | null {
  const forms = { article, singular: singular.trim(), plural: plural.trim() };
  return forms.singular !== "" && forms.plural !== "" ? forms : null;
}

/** The own words without that one: it goes by the common word again. */
export function withoutTerm(terms: OwnTerms, id: OwnTermId): OwnTerms {
  return Object.fromEntries(Object.entries(terms).filter(([each]) => each !== id));
}
