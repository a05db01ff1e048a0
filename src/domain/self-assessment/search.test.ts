import { aFramework, anAnswer } from "../../../test/fixtures/builders";
import { bundledContent } from "@/adapters/content/bundledContent";
import { searchScan, type SearchHit } from "./search";

const framework = aFramework();
let find: (query: string, ...answers: ReturnType<typeof anAnswer>[]) => readonly SearchHit[];
beforeAll(async () => {
  const guidance = await bundledContent.guidance();
  find = (query, ...answers) => searchScan(query, framework, guidance, answers);
});

test("half a word is enough, capitals do not matter", () => {
  const hits = find("FUNCTIONARIS");
  expect(hits[0]).toMatchObject({ standard: { number: 3 }, aspect: null, foundIn: "standard" });
  expect(hits[1]).toMatchObject({
    aspect: { id: "ks03.a6" },
    foundIn: "aspect",
    excerpt: { match: "functionaris" },
  });
});

test("accents do not matter, on either side", () => {
  const answer = anAnswer("ks05.a1", "largely", { explanation: "De coördinator houdt dit bij in Súdwest." });
  expect(find("coordinator sudwest", answer)[0]).toMatchObject({
    aspect: { id: "ks05.a1" },
    foundIn: "explanation",
    excerpt: { before: "De ", match: "coördinator" },
  });
});

test("all words must occur, in whatever texts of the aspect", () => {
  const answer = anAnswer("ks03.a6", "largely", { remarks: "Vraag het Zonnebloemteam." });
  const hits = find("aandachtsfunctionaris zonnebloem", answer);
  expect(hits.map(({ aspect }) => aspect?.id)).toEqual(["ks03.a6"]);
  expect(find("aandachtsfunctionaris zonnewijzer")).toEqual([]);
});

test("a long text is cut around what was found", () => {
  const explanation = `${"Voor. ".repeat(50)}Zonnebloem.${" Na.".repeat(50)}`;
  const [hit] = find("zonnebloem", anAnswer("ks01.a1", "notYet", { explanation }));
  expect(hit?.excerpt.before.length).toBeLessThanOrEqual(61);
  expect(hit?.excerpt.before.startsWith("…")).toBe(true);
  expect(hit?.excerpt.after.endsWith("…")).toBe(true);
});

test.each(["", " ", "a", "  x "])("%j finds nothing", (query) => {
  expect(find(query)).toEqual([]);
});
