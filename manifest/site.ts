/** Whom a package is made for. */
export interface PackageOrder {
  /** The name of the website that serves the app: "veiligheid.voorbeeldstad.nl". */
  readonly host: string;
  /** The id of the app registration in Entra. */
  readonly clientId: string;
  /** Where files of the organisation come from: "voorbeeldstad.sharepoint.com". */
  readonly sharePointHost?: string;
  /** The organisation that may sign in; without it any may. */
  readonly tenant?: string;
}

export const pageNames = {
  tab: "index.html",
  tabConfig: "instellen.html",
  signIn: "aanmelden.html",
  word: "word.html",
} as const;

/** The address of a page or picture of the app. */
export function addressAt({ host }: Pick<PackageOrder, "host">, path: string): string {
  return `https://${host}/${path}`;
}
