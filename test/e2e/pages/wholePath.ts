import { expect, type Page } from "@playwright/test";
import { AppFrame } from "./AppFrame";
import { DescriptionPage } from "./DescriptionPage";
import { columns, PlanPage, sections } from "./PlanPage";
import { readDocument } from "./readDocument";
import { readFramework } from "./readFramework";
import { ResultsPage } from "./ResultsPage";
import { RoutePage } from "./RoutePage";
import { choices, ScanPage } from "./ScanPage";
import { StartPage } from "./StartPage";
import { StepPage } from "./StepPage";

const clusters = readFramework();
const [direction = "", everybody = "", , , together = ""] = clusters.map(({ heading }) => heading);
const standards = clusters.flatMap((cluster) => cluster.standards);
const aspects = standards.flatMap((standard) => standard.aspects.map(({ text }) => text));
const aspect = (index: number) => aspects[index] ?? "";
const choiceAt = (index: number) => choices[index % choices.length] ?? "Nog niet";

const explanations = new Map([
  [aspect(0), "De visie is uit 2019.\nDe raad stelt in het voorjaar een nieuwe vast."],
  [aspect(4), "Dit weet alleen de gedragswetenschapper."],
  [aspect(5), "Wij hebben dit bij de regio belegd."],
]);
const title = "Plan van aanpak Utrecht: samen veilig";
const written = sections.map(
  (section, index) => `Onze tekst ${index + 1} over ${section.toLowerCase()}\nMet een tweede alinea.`,
);
const measure = (text: string) => (named: string, currentState: string) => [
  named,
  currentState,
  ...["actie", "resultaat", "functie", "planning", "€ 12.500"].map((word) => `${text}: ${word}`),
];
const vision = measure("Visie")("Een nieuwe visie", "De visie is uit 2019.");
const training = measure("Scholing")(aspect(6), "Niemand is geschoold.");
const unknown = measure("Navraag")(aspect(4), "Dit weet alleen de gedragswetenschapper.");
const agreement = measure("Afspraak")("Afspraak met Veilig Thuis", "Los overleg\nZonder verslag");

/** Makes a workspace and comes to its routekaart. */
export async function makeWorkspace(page: Page): Promise<void> {
  const startPage = new StartPage(page);
  await startPage.open();
  await startPage.pick("utr", "Utrecht");
  await startPage.makeWorkspace();
}

/** From the first question to a written plan. Gives the texts of the plan. */
export async function fillEverythingIn(page: Page): Promise<readonly string[]> {
  await answerEverything(page);
  await lookAtResults(page);
  await page.getByRole("link", { name: "Naar het plan" }).first().click();
  return writePlan(page);
}

/** From the first step on the routekaart, which is done away from the app, to the questions of the second. */
export async function beginScan(page: Page): Promise<void> {
  const { nextStep } = new RoutePage(page);
  await expect(nextStep.getByRole("heading", { level: 3 })).toHaveText("Stap 1: Voorbereiden");
  await nextStep.getByRole("link", { name: "Bekijk deze stap" }).click();
  const step = new StepPage(page);
  await step.markReady.click();
  await step.back();
  await expect(nextStep.getByRole("heading", { level: 3 })).toHaveText("Stap 2: Zelfscan invullen");
  await nextStep.getByRole("button", { name: "Zelfscan beginnen" }).click();
  const description = new DescriptionPage(page);
  await description.completedBy.fill("Beleidsadviseur huiselijk geweld");
  await description.beginWithQuestions();
}

async function answerEverything(page: Page): Promise<void> {
  const scan = new ScanPage(page);
  for (const standard of standards) {
    await new AppFrame(page).expectTitle(`Standaard ${standard.number}: ${standard.shortTitle}`);
    for (const { text } of standard.aspects) {
      await scan.answer(text, choiceAt(aspects.indexOf(text)));
      const words = explanations.get(text);
      if (words !== undefined) await scan.explain(text, words);
    }
    if (standard !== standards.at(-1)) await scan.next();
  }
  await expect(scan.progress).toHaveAccessibleName("46 van 46 onderdelen beantwoord");
  await scan.toResults();
}

async function lookAtResults(page: Page): Promise<void> {
  const results = new ResultsPage(page);
  const sentences = await results.sentences();
  expect(sentences.slice(0, 3)).toEqual([
    "1 × nog niet en 1 × in ontwikkeling.",
    "1 × grotendeels.",
    "1 × nog niet, 1 × in ontwikkeling, 1 × grotendeels, 2 × geborgd, 1 × weten we niet en 1 × niet van toepassing.",
  ]);
  for (const sentence of sentences)
    await expect(page.getByText(sentence, { exact: true }).first()).toBeVisible();

  await results.openTable();
  const rows = await results.table();
  expect(rows.map(([name]) => name)).toEqual([
    "Standaard",
    ...standards.map((each) => `${each.number}. ${each.shortTitle}`),
  ]);
  expect(rows[3]?.slice(1)).toEqual(["1", "1", "1", "2", "1", "1", "0"]);

  await expect(results.gaps.getByRole("heading", { level: 2 })).toHaveText("Verbeterpunten (24)");
  await expect(results.gaps.getByRole("listitem")).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(results.gaps.getByText("Antwoord: ").locator("visible=true")).toHaveCount(24);
  await page.emulateMedia({ media: null });
  await results.unfoldGaps();
  await expect(results.gaps.getByRole("listitem").first()).toContainText(aspect(0));
  await expect(results.blindSpots.getByRole("heading", { level: 2 })).toHaveText("Witte vlekken (7)");
  await expect(results.open).toContainText("Alle onderdelen zijn beantwoord.");
  await results.makeMeasure(results.gaps, aspect(0));
  await results.makeMeasure(results.gaps, aspect(6));
  await results.makeMeasure(results.blindSpots, aspect(4));
}

async function writePlan(page: Page): Promise<readonly string[]> {
  const plan = new PlanPage(page);
  await expect(plan.cell(direction, columns[0], 1)).toHaveValue(aspect(0));
  await expect(plan.cell(direction, columns[1], 1)).toHaveValue(
    new RegExp(`^Zelfscan van \\d+ \\w+ \\d{4}: nog niet\\. ${explanations.get(aspect(0)) ?? ""}$`),
  );

  await plan.title.fill(title);
  await plan.from.selectOption("2027");
  await plan.to.selectOption("2029");
  for (const [index, section] of sections.entries()) await plan.section(section).fill(written[index] ?? "");
  await plan.fillMeasure(direction, 1, vision);
  await plan.fillMeasure(everybody, 1, training);
  await plan.fillMeasure(everybody, 2, unknown);
  await plan.addButton(together).click();
  await plan.fillMeasure(together, 1, agreement);

  await plan.removeButton(everybody, 1).click();
  await expect(plan.cell(everybody, columns[0], 1)).toHaveValue(aspect(4));
  await plan.undo.click();
  await expect(plan.cell(everybody, columns[0], 1)).toHaveValue(aspect(6));
  await new AppFrame(page).expectSaved();
  return plan.texts();
}

/** In another browser, or later: all that was filled in, from the start page to the plan. */
export async function findEverythingAgain(page: Page, typed: readonly string[]): Promise<void> {
  const frame = new AppFrame(page);
  const startPage = new StartPage(page);
  await startPage.open();
  await startPage.goOnWith("Gemeente Utrecht");
  const route = new RoutePage(page);
  await expect(route.step("Voorbereiden")).toContainText("Klaar.");
  await expect(route.scans).toContainText("46 van 46 onderdelen beantwoord");
  await expect(route.plans).toContainText("2027 – 2029, 4 maatregelen");

  await frame.goTo("Zelfscan");
  const description = new DescriptionPage(page);
  await expect(description.completedBy).toHaveValue("Beleidsadviseur huiselijk geweld");
  await description.readAnswers.click();
  const scan = new ScanPage(page);
  for (const standard of standards) {
    await frame.expectTitle(`Standaard ${standard.number}: ${standard.shortTitle}`);
    for (const { text } of standard.aspects) {
      await expect(scan.choice(text, choiceAt(aspects.indexOf(text)))).toBeChecked();
      const words = explanations.get(text);
      if (words !== undefined) await expect(scan.explanation(text)).toHaveValue(words);
    }
    if (standard !== standards.at(-1)) await scan.next();
  }

  await frame.goTo("Plan van aanpak");
  const plan = new PlanPage(page);
  await expect(plan.from).toHaveValue("2027");
  await expect(plan.to).toHaveValue("2029");
  expect(await plan.texts()).toEqual(typed);
}

/** On the plan: its document has what was written. */
export async function readItsDocument(page: Page): Promise<void> {
  const { name, bytes } = await new PlanPage(page).download();
  const { tables, clusterHeadings, paragraphs, language } = readDocument(bytes);
  const emptyRows = [1, 2, 3].map(() => columns.map(() => ""));

  expect(name).toBe("Plan van aanpak Utrecht samen veilig 2027-2029.docx");
  expect(tables.map(([head]) => [head?.length, head?.[0]?.startsWith("Maatregel")])).toEqual(
    clusters.map(() => [7, true]),
  );
  expect(tables.map(([, ...rows]) => rows)).toEqual([
    [vision],
    [training, unknown],
    emptyRows,
    emptyRows,
    [agreement],
  ]);
  expect(clusterHeadings).toEqual(clusters.map(({ heading }) => heading));
  expect(paragraphs).toEqual(expect.arrayContaining([title, "Plan van Aanpak 2027 – 2029"]));
  expect(paragraphs).toEqual(expect.arrayContaining(written.flatMap((text) => text.split("\n"))));
  expect(language).toBe("nl-NL");
}
