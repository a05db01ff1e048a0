import { facts } from "./facts";
import { addressAt, pageNames, type PackageOrder } from "./site";
import { teamsPart, teamsPermissions } from "./teamsPart";
import { wordPart, wordPermissions } from "./wordPart";

/**
 * Whether Microsoft takes Teams and Word in one package could not be tried without a tenant, and its own pages contradict
 * each other; so each can also be had alone.
 */
export const packageKinds = ["combined", "teams", "word"] as const;
export type PackageKind = (typeof packageKinds)[number];

/** The manifest of one package, from the same parts as the others. */
export function unifiedManifest(kind: PackageKind, order: PackageOrder) {
  const hasTeams = kind !== "word";
  const hasWord = kind !== "teams";
  return {
    $schema: "https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json",
    manifestVersion: "1.30",
    ...common(kind, order),
    ...(hasTeams ? teamsPart(order) : {}),
    ...(hasWord ? wordPart(order) : {}),
    authorization: {
      permissions: {
        resourceSpecific: [...(hasTeams ? teamsPermissions : []), ...(hasWord ? wordPermissions : [])],
      },
    },
  };
}

function common(kind: PackageKind, order: PackageOrder) {
  const { host, clientId } = order;
  return {
    version: facts.version,
    id: facts.ids[kind],
    localizationInfo: { defaultLanguageTag: facts.language },
    developer: {
      name: facts.developer,
      websiteUrl: addressAt(order, ""),
      privacyUrl: `${addressAt(order, pageNames.tab)}#/handleiding/bewaren-en-privacy`,
      termsOfUseUrl: addressAt(order, "licentie.txt"),
    },
    name: { short: facts.name, full: facts.fullName },
    description: { short: facts.short, full: facts.full },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: facts.accentColor,
    validDomains: [host],
    webApplicationInfo: {
      id: clientId,
      // Teams asks for one beside resource-specific consent; there is no API of ours behind it.
      resource: `api://${host}/${clientId}`,
      nestedAppAuthInfo: [
        {
          redirectUri: `brk-multihub://${host}`,
          // In the order in which the app asks, so that Teams can have the token ready. Only ever a gain of time:
          // https://learn.microsoft.com/microsoftteams/platform/concepts/authentication/nested-authentication
          scopes: ["User.Read", "Sites.Selected", "openid", "profile", "offline_access"],
          claims: JSON.stringify({ access_token: { xms_cc: { values: ["CP1"] } } }),
        },
      ],
    },
  };
}
