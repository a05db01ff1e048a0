import type { PackageOrder } from "../../manifest/site";

/** For an organisation that does not exist. */
export const anOrder: PackageOrder = {
  host: "veiligheid.voorbeeldstad.nl",
  clientId: "11111111-1111-4111-8111-111111111111",
  sharePointHost: "voorbeeldstad.sharepoint.com",
  tenant: "22222222-2222-4222-8222-222222222222",
};
