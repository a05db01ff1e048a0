export const listsTexts = {
  usage:
    "Gebruik: npm run lists -- --site https://gemeente.sharepoint.com/sites/veiligheid --token TOKEN [--dry-run]",
  nothing: (site: string) => `In ‘${site}’ staat alles al.`,
  toDo: (site: string) => `In ‘${site}’ is dit nodig:`,
  done: (step: string) => `Klaar: ${step}`,
};
