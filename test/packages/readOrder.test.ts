import { readOrder } from "../../manifest/readOrder";

const id = "11111111-1111-4111-8111-111111111111";
const right = ["--host", "veiligheid.voorbeeldstad.nl", "--client-id", id];

test("an order is read, in whatever case it was typed", () => {
  expect(
    readOrder([
      "--host=Veiligheid.Voorbeeldstad.NL",
      "--client-id",
      id.toUpperCase(),
      "--sharepoint-host",
      "voorbeeldstad.sharepoint.com",
      "--tenant",
      id,
    ]),
  ).toEqual({
    host: "veiligheid.voorbeeldstad.nl",
    clientId: id,
    sharePointHost: "voorbeeldstad.sharepoint.com",
    tenant: id,
  });
});

test.each([
  [[], /--host ontbreekt.*--client-id ontbreekt/],
  [["--host"], /--host/],
  [["--host", "https://veiligheid.voorbeeldstad.nl", "--client-id", id], /zonder https/],
  [["--host", "voorbeeldstad.nl/app", "--client-id", id], /zonder pad/],
  [["--host", "*.voorbeeldstad.nl", "--client-id", id], /alleen de naam/],
  [["--host", "voorbeeldstad", "--client-id", id], /alleen de naam/],
  [["--host", 'a.nl"; add_header X "', "--client-id", id], /alleen de naam/],
  [["--host", "localhost", "--client-id", id], /niet dit apparaat/],
  [["--host", "veiligheid.voorbeeldstad.nl", "--client-id", "1234"], /geen id/],
  [[...right, "--sharepoint-host", "voorbeeldstad.nl"], /geen adres van SharePoint/],
  [[...right, "--sharepoint-host", "*.sharepoint.com"], /alleen de naam/],
  [[...right, "--tenant", "voorbeeldstad"], /geen id/],
  [[...right, "--hots", "x"], /niet bekend: hots/],
  [[...right, "los"], /niet bekend: los/],
])("what is wrong in %j is told in Dutch", (args, told) => {
  const order = readOrder(args);
  expect("problems" in order ? order.problems.join(" ") : order).toMatch(told);
});
