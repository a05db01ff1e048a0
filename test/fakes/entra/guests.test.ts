import { createFakeEntra } from "./createFakeEntra";

const home = "11111111-0000-4000-8000-000000000001";
const elsewhere = "11111111-0000-4000-8000-000000000002";

test("a guest comes in at the tenant whose guest one is, by its id or its domain", async () => {
  const guest = { id: "gust", name: "Gust Gast", userPrincipalName: "gust@elders.nl", homeTenant: elsewhere };
  const entra = createFakeEntra({
    people: [{ ...guest, guestIn: [home] }],
    apps: [],
    domains: { "voorbeeldstad.onmicrosoft.com": home },
  });
  const ask = (authority: string) =>
    entra.handle({
      method: "GET",
      path: `/${authority}/v2.0/.well-known/openid-configuration`,
      query: new URLSearchParams(),
      form: new URLSearchParams(),
      headers: {},
    });

  expect(JSON.parse(ask("voorbeeldstad.onmicrosoft.com").text)).toMatchObject({
    issuer: `https://login.microsoftonline.com/${home}/v2.0`,
  });
  expect(ask("voorbeeldstad.onmicrosoft.com")).toEqual(ask(home));
  expect(ask("onbekend.onmicrosoft.com").status).toBe(400);
});
