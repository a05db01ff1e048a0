/** Texts that survive minifying, by which the libraries of Microsoft 365 are known. */
export const microsoftLibraries = {
  MSAL: /msal\.js\.browser|BrowserAuthError/,
  TeamsJS: /res\.cdn\.office\.net\/teams-js|teams\.microsoft\.com/,
  "Office.js": /appsforoffice\.microsoft\.com|o15apptofilemappingtable/,
};
