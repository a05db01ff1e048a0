export const guideTexts = {
  title: (chapter: string) => `Handleiding: ${chapter}`,
  contents: "Inhoud van de handleiding",
  previous: (chapter: string) => `Vorige: ${chapter}`,
  next: (chapter: string) => `Volgende: ${chapter}`,
};
