import fc from "fast-check";
import { parseWebAddress } from "./webAddress";

test.each([
  ["https://vng.nl/artikelen", "https://vng.nl/artikelen"],
  ["  https://vng.nl  ", "https://vng.nl/"],
  ["vng.nl/artikelen", "https://vng.nl/artikelen"],
  ["http://intranet.gemeente.nl/a?b=1#c", "http://intranet.gemeente.nl/a?b=1#c"],
  ["HTTPS://VNG.NL", "https://vng.nl/"],
])("%s is the address %s", (typed, address) => {
  expect(parseWebAddress(typed)).toEqual({ kind: "address", address });
});

test.each([
  ["", "empty"],
  ["javascript:alert(1)", "notTheWeb"],
  [" JaVaScRiPt:alert(1)", "notTheWeb"],
  ["java\nscript:alert(1)", "notTheWeb"],
  ["data:text/html,<script>", "notTheWeb"],
  ["file:///c:/map/stuk.docx", "notTheWeb"],
  ["mailto:iemand@gemeente.nl", "notTheWeb"],
  ["https://naam:geheim@vng.nl", "holdsPassword"],
  ["zie de map", "notAnAddress"],
  ["beleidsstuk", "notAnAddress"],
  ["https://", "notAnAddress"],
])("%j is refused: %s", (typed, problem) => {
  expect(parseWebAddress(typed)).toEqual({ kind: "refused", problem });
});

test("whatever is typed, an address that is accepted is one of the web", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webUrl()), (typed) => {
      const parsed = parseWebAddress(typed);
      if (parsed.kind === "address") expect(parsed.address).toMatch(/^https?:\/\//);
    }),
  );
});
