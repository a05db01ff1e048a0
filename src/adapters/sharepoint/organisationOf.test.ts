import { organisationOf } from "./organisationOf";

test.each([
  ["https://voorbeeldstad.sharepoint.com/sites/veiligheid", "voorbeeldstad.onmicrosoft.com"],
  [" https://Voorbeeldstad-my.sharepoint.com/personal/a ", "voorbeeldstad.onmicrosoft.com"],
  ["https://intranet.voorbeeldstad.nl/sites/veiligheid", null],
  ["voorbeeldstad.sharepoint.com", null],
  ["", null],
])("the organisation of %j is %j", (address, organisation) => {
  expect(organisationOf(address)).toBe(organisation);
});
