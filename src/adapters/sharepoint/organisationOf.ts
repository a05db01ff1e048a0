const sharepointHost = /^(?<name>[a-z0-9-]+?)(?:-my)?\.sharepoint\.com$/i;

/**
 * The domain of the tenant to which a site belongs: both carry the name that the organisation began with, unless it gave
 * SharePoint another one since. https://learn.microsoft.com/sharepoint/change-your-sharepoint-domain-name
 * Null for what is no address of a site in SharePoint.
 */
export function organisationOf(address: string): string | null {
  const host = URL.canParse(address.trim()) ? new URL(address.trim()).hostname : "";
  const name = sharepointHost.exec(host)?.groups?.["name"];
  return name === undefined ? null : `${name.toLowerCase()}.onmicrosoft.com`;
}
