/**
 * What could not be verified without a tenant, or differs per tenant, is a setting: tests run it either way.
 * Each has as its default what documentation or reports make most likely.
 */
export interface Settings {
  /** Of a token that is no JWT. A JWT brings its own in `scp`. */
  scopes: readonly string[];
  /** Of a token that is no JWT: whose grants count in Sites.Selected. */
  appId: string;
  /** Whether files are downloaded from the address of SharePoint, as in Microsoft 365, or from that of the fake itself. */
  filesAtSharePoint: boolean;
  /** SharePoint may write its own properties into an Office file after it was uploaded: a change that nobody made, with a new
   *  eTag (microsoft-graph-docs#8078, OneDrive/onedrive-api-docs#308). */
  touchesUploads: boolean;
  /** The tenant that a JWT must be of to reach a site; null for any. */
  tenant: string | null;
  /** Whether a person without any right on a site is told so. Not verified. */
  noRight: 403 | 404;
  /** Members of a team site have the level Edit, which includes Manage Lists; an owner can take that away.
   *  https://learn.microsoft.com/sharepoint/understanding-permission-levels */
  writersManageLists: boolean;
  /** Whether Sites.Selected with the role owner or fullcontrol may make lists. Plausible, not verified. */
  selectedMakesLists: boolean;
  /** 412 is documented (api-reference listitem-update); 409 with the same code is reported
   *  (OneDrive/onedrive-api-docs#1143, #1414). */
  staleWrite: 412 | 409;
  /** With braces as on site pages, or without as elsewhere in SharePoint: both are seen, so an eTag is opaque. */
  eTagBraces: boolean;
  /** Seen in answers, not documented: the set of fields repeats the item's eTag as `@odata.etag`. */
  fieldsCarryETag: boolean;
  /** Whether a list that was made through Graph keeps earlier versions. Not verified; Graph cannot switch it on. */
  keepsVersions: boolean;
  /** All three are reported for a duplicate in a unique column (msgraph-sdk-dotnet#790, pnp/pnpcore#1280). */
  duplicateStatus: 400 | 409 | 500;
  /** A create in two steps leaves the empty first step behind (pnp/PnP-PowerShell#932). */
  duplicateLeavesEmptyRow: boolean;
  /** Whether a choice outside the list is refused when it does not come from a form. Not verified. */
  choiceOutsideList: "refused" | "accepted";
  /** Forms ask for a required column; whether Graph does is not verified. */
  enforcesRequired: boolean;
  /** "Up to 63,999 characters" in a multi-line column is what support.microsoft.com says; null: not enforced. */
  multilineLimit: number | null;
  /** What becomes of `\n` in a multi-line column. Not verified. */
  newlines: "kept" | "crlf";
  /** Items on a page when `$top` does not say. */
  pageSize: number;
  /** Fixed in SharePoint Online. Smaller makes a test smaller.
   *  https://learn.microsoft.com/office365/servicedescriptions/sharepoint-online-service-description/sharepoint-online-limits */
  viewThreshold: number;
  /** 422 notSupported / tooManyResources, or the 429 of msgraph-sdk-dotnet#827. */
  aboveThreshold: 422 | 429;
  /** "The same item might appear more than once in a delta feed" (api-reference listitem-delta). */
  deltaRepeats: boolean;
  /** Responses in a batch may come in another order (json-batching); so may the work itself. */
  batchOrder: "shuffled" | "as-sent";
  /** null: nothing is throttled, the units are counted all the same. */
  limits: Limits | null;
  /** Only with application permissions and from 80 % of a limit on, says the announcement; for us not verified.
   *  https://devblogs.microsoft.com/microsoft365dev/prevent-throttling-in-your-application-by-using-ratelimit-headers-in-sharepoint-online/ */
  rateLimitHeaders: boolean;
  /** In 2022 scripts in a browser could not read Retry-After (microsoft-graph-docs-contrib#2011); lately it is in the list. */
  exposesRetryAfter: boolean;
  /** Whether answers are held against Microsoft's metadata too, not only requests. */
  checksAnswers: boolean;
}

/** https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online */
export interface Limits {
  readonly appUnitsPerMinute: number;
  readonly appUnitsPerDay: number;
  readonly userRequestsPer5Minutes: number;
}

/** For a tenant of up to 1,000 licences, per app. */
export const documentedLimits: Limits = {
  appUnitsPerMinute: 1250,
  appUnitsPerDay: 1_200_000,
  userRequestsPer5Minutes: 3000,
};

export const defaultSettings: Settings = {
  scopes: [
    "User.Read",
    "User.ReadBasic.All",
    "GroupMember.Read.All",
    "Sites.ReadWrite.All",
    "Sites.Manage.All",
    "Files.ReadWrite.AppFolder",
  ],
  appId: "00000000-0000-4000-8000-00000000a001",
  filesAtSharePoint: false,
  touchesUploads: false,
  tenant: null,
  noRight: 403,
  writersManageLists: true,
  selectedMakesLists: true,
  staleWrite: 412,
  eTagBraces: false,
  fieldsCarryETag: true,
  keepsVersions: true,
  duplicateStatus: 400,
  duplicateLeavesEmptyRow: false,
  choiceOutsideList: "refused",
  enforcesRequired: false,
  multilineLimit: 63_999,
  newlines: "kept",
  pageSize: 200,
  viewThreshold: 5000,
  aboveThreshold: 422,
  deltaRepeats: false,
  batchOrder: "shuffled",
  limits: null,
  rateLimitHeaders: true,
  exposesRetryAfter: true,
  checksAnswers: true,
};
