export const dateFieldTexts = {
  empty: "Vul een datum in. Tot dan blijft de vorige datum staan.",
};
