/** A word of this field with what is meant by it. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  readonly source: string;
  /** Literally from the VNG, or in our own words. */
  readonly origin: "vng" | "own";
}

export interface Glossary {
  readonly note: string;
  readonly terms: readonly GlossaryTerm[];
}
