import type { OwnTerms } from "@/domain/terms/ownTerms";

/**
 * Content in own terms, made once per content and terms: a screen that asks at every letter gets the same objects, so
 * nothing that is drawn from them is drawn again.
 */
export function rememberedInTerms<Content extends object>(
  say: (content: Content, terms: OwnTerms) => Content,
): (content: Content, terms: OwnTerms) => Content {
  const known = new WeakMap<Content, WeakMap<OwnTerms, Content>>();
  return (content, terms) => {
    const ofContent = known.get(content) ?? new WeakMap<OwnTerms, Content>();
    known.set(content, ofContent);
    const result = ofContent.get(terms) ?? say(content, terms);
    ofContent.set(terms, result);
    return result;
  };
}
