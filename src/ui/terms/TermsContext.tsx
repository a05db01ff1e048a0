import { createContext, use, type ReactNode } from "react";
import { inOwnTerms, type OwnTerms } from "@/domain/terms/ownTerms";

const TermsContext = createContext<OwnTerms>({});

/** Gives everything below it the own words of the open workspace. */
export function TermsProvider({
  terms,
  children,
}: {
  readonly terms: OwnTerms;
  readonly children: ReactNode;
}) {
  return <TermsContext value={terms}>{children}</TermsContext>;
}

export function useTerms(): OwnTerms {
  return use(TermsContext);
}

/** Says one of our texts in the own words of the open workspace. [TK2] */
export function useSay(): (text: string) => string {
  const terms = useTerms();
  return (text) => inOwnTerms(text, terms);
}
