/** Longer sentences are above B1. */
const longestSentence = 20;
const hardWords =
  /\b(dient te|dienen te|middels|conform|inzake|teneinde|derhalve|alsmede|ten behoeve van|met betrekking tot|aangaande|betreffende)\b/i;

/** The sentences that are too long for who reads at B1. */
export function longSentences(texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => text.split(/(?<=[.?!])\s+/))
    .filter((sentence) => sentence.split(/\s+/).length > longestSentence);
}

/** The texts with a word of officials. */
export function hardTexts(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => hardWords.test(text));
}
