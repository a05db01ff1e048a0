/** Longer sentences are above B1. */
const longestSentence = 20;
const hardWords =
  /\b(dient te|dienen te|middels|conform|inzake|teneinde|derhalve|alsmede|ten behoeve van|met betrekking tot|aangaande|betreffende)\b/i;

/** Of our own texts: what is too long or too hard for who reads at B1. */
export function aboveB1(texts: readonly string[]): readonly string[] {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!:;])\s+/));
  return [
    ...sentences.filter((sentence) => sentence.split(/\s+/).length > longestSentence),
    ...texts.filter((text) => hardWords.test(text)),
  ];
}
