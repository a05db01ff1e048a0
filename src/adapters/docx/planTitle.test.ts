import { aPlan, aPlanDocument, aPlanFormat } from "../../../test/fixtures/builders";
import { periodText } from "@/domain/action-plan/periodText";
import { planTitle } from "./planTitle";

test.each([
  ["Samen veilig", "Samen veilig"],
  [" Samen\r\nveilig\u0000 ", "Samen veilig"],
  ["", "Plan van Aanpak 2026 – 2028"],
  [" \n ", "Plan van Aanpak 2026 – 2028"],
])("a plan with the title %j goes by %j", (title, expected) => {
  expect(planTitle(aPlanDocument(aPlan({ title })), aPlanFormat())).toBe(expected);
});

test("a period of one year names it once", () => {
  expect(periodText({ from: 2027, to: 2027 })).toBe("2027");
});
