import { footerPart } from "./footerPart";
import { planPages } from "./pageSetup";

const title = "Plan van aanpak van alle gemeenten in de regio samen, met de lokale teams";

test("a title that does not fit beside the page number is cut", () => {
  const { xml } = footerPart("word/footer1.xml", planPages.upright, title);

  expect(xml).toContain(">Plan van aanpak van alle gemeenten in de regio samen, met de lo…<");
});

test("a lying page has room for a longer title", () => {
  const { xml } = footerPart("word/footer2.xml", planPages.lying, title);

  expect(xml).toContain(`>${title}<`);
});
