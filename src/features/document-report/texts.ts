// Apart from the texts of the report itself, which come with it.
export const documentReportTexts = {
  title: "Wat herkent de app?",
};
