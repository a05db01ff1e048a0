/**
 * The one source of what protects the pages: the build puts it in each page, `npm run package` in the headers of the host.
 * A page must be safe on a host that sends no headers; only frame-ancestors counts in a header alone.
 */

/** Where Microsoft shows tabs: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements */
const tabHosts = [
  "https://*.cloud.microsoft",
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
  "https://*.microsoft365.com",
  "https://*.office.com",
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://outlook-sdf.office.com",
  "https://outlook-sdf.office365.com",
];

/** Word on the web; Microsoft gives no list for add-ins, so this one could not be verified without a tenant. */
const wordHosts = [
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
];

/** The hash is that of an empty text: Fluent makes empty <style> elements and fills them through the object model. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Only Word's page: Office.js must come from Microsoft, and loads further scripts from both addresses (OfficeDev/office-js#1005).
 * https://learn.microsoft.com/office/dev/add-ins/develop/understanding-the-javascript-api-for-office
 * What it would tell Microsoft of its use is not let through.
 */
const officeLibrary = ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"];

function policyOfApp({ sharePointHost }) {
  return {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'", emptyStyle],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'"],
    // TeamsJS also asks res.cdn.office.net for newer hosts than those it knows. It goes on at once without, and then nothing
    // but the organisation's own Microsoft 365 is ever asked for anything.
    "connect-src": [
      "'self'",
      "https://graph.microsoft.com",
      "https://login.microsoftonline.com",
      ...(sharePointHost ? [`https://${sharePointHost}`, `https://${ownFilesHost(sharePointHost)}`] : []),
    ],
    "frame-src": ["https://login.microsoftonline.com"],
    "manifest-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
}

/** Where the OneDrives of an organisation are: https://learn.microsoft.com/sharepoint/list-onedrive-urls */
function ownFilesHost(sharePointHost) {
  return sharePointHost.replace(".", "-my.");
}

function policyOfWord(site) {
  return { ...policyOfApp(site), "script-src": ["'self'", ...officeLibrary] };
}

const policyOfSignIn = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "img-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

const pages = {
  "index.html": { policy: policyOfApp, ancestors: tabHosts },
  "instellen.html": { policy: policyOfApp, ancestors: tabHosts },
  // MSAL opens it in a hidden frame of the app, which may itself stand in a frame of Microsoft.
  "aanmelden.html": { policy: () => policyOfSignIn, ancestors: ["'self'", ...tabHosts] },
  "word.html": { policy: policyOfWord, ancestors: wordHosts },
};

export const protectedPages = Object.keys(pages);

/** What stands in the page itself. */
export function policyInPage(page, site = {}) {
  return asText(pages[page].policy(site));
}

/** What the host sends with the page. */
export function policyInHeader(page, site = {}) {
  const { policy, ancestors } = pages[page];
  return asText({ ...policy(site), "frame-ancestors": ancestors });
}

function asText(policy) {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
}
