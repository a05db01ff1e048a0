import { expect } from "@playwright/test";
import { openAt, type OpenScreen } from "./openScreen";

/** Links, own words and municipality, in the states in which they look different. */
export const infoboxScreens: Readonly<Record<string, OpenScreen>> = {
  infobox: async (page, { workspace }) => {
    await openAt(page, `${workspace}/infobox/standaard/10`);
    await page.getByText("Afspraken tussen Veilig Thuis en lokale teams").first().click();
    await page.getByText("begrippen met hun betekenis").click();
    await page.getByRole("button", { name: "Ik heb deze link vandaag geopend" }).first().click();
    await page.getByRole("button", { name: "Dag wijzigen of terugnemen" }).click();
    await expect(page.getByLabel("Gecontroleerd op")).toBeFocused();
  },
  "infobox with a link that is refused": async (page, { workspace }) => {
    await openAt(page, `${workspace}/infobox/standaard/4`);
    await page.getByRole("button", { name: "Eigen link toevoegen" }).click();
    await page.getByRole("button", { name: "Link toevoegen", exact: true }).click();
    await expect(page.getByText("Vul een adres in.")).toBeVisible();
  },
  "plan with links": async (page, { emptyPlan }) => {
    await openAt(page, emptyPlan);
    await page.getByText("Links bij standaard 1 en 2").click();
    await expect(page.getByRole("list", { name: "Links bij standaard 1 en 2" })).toBeVisible();
  },
  settings: async (page, { workspace }) => {
    await openAt(page, `${workspace}/instellingen`);
    await page.getByRole("group", { name: "Lokaal team" }).getByLabel("Enkelvoud").fill("toegang");
    await page.getByRole("button", { name: "Andere gemeente kiezen" }).click();
    await expect(page.getByRole("combobox", { name: "Gemeente van nu" })).toBeFocused();
  },
};
