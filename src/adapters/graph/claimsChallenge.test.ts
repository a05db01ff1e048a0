import { claimsIn } from "./claimsChallenge";

const claims = JSON.stringify({ access_token: { nbf: { essential: true, value: "1604106651" } } });
const encoded = Buffer.from(claims).toString("base64");

test.each([
  `Bearer realm="", error="insufficient_claims", claims="${encoded}"`,
  `Bearer realm="",claims="${encoded}",error="insufficient_claims"`,
  `Bearer error=insufficient_claims, claims=${encoded}`,
  `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString("base64url")}"`,
])("the claims stand in %s", (header) => {
  expect(claimsIn(header)).toBe(claims);
});

test.each([
  null,
  "",
  'Bearer realm=""',
  `Bearer error="invalid_token", claims="${encoded}"`,
  'Bearer error="insufficient_claims"',
  'Bearer error="insufficient_claims", claims="a"',
])("nothing is asked in %s", (header) => {
  expect(claimsIn(header)).toBeNull();
});
