import { readFileSync } from "node:fs";
import { standardsOf } from "@/domain/framework/standardsOf";
import { bundledContent } from "../bundledContent";
import { standardGuidanceFrom } from "../guidance";
import { infoboxFrom } from "../infobox";
import { municipalitiesFrom } from "../municipalities";
import { answerScaleFrom } from "../answerScale";
import { routeFrom } from "../route";
import { problemsIn } from "./problemsIn";

async function explanation() {
  const standard = standardsOf(await bundledContent.framework()).find(({ number }) => number === 3);
  if (!standard) throw new Error("no standard 3");
  const text = readFileSync("content/kwaliteitskader-2019/uitleg-03.json", "utf8");
  return { text, check: (json: unknown) => standardGuidanceFrom({ file: "x", json }, standard) };
}
test("x", async () => {
  const { text, check } = await explanation();
  const show = (t: string) => console.log(JSON.stringify(problemsIn(t, check), null, 1));
  show(text);
  show(text.replace('"notYet": "De meld', '"notYt": "", "x": 1, "y": "De meld').replace('"number": 3','"number": 4'));
  show(text.replace('"ks03.a5"', '"ks03.a6"'));
  show(text.replace('"explanation": "De meldcode helpt', '"explanation": "De "meldcode" helpt'));
  show(text.replace('},\n    {', '}\n    {'));
  show(text.slice(0, 3000));
  const route = readFileSync("content/routekaart.json", "utf8");
  console.log(problemsIn(route.replace("preparation.l3", "preparation.l2").replace("preparation.r1","prep"), (json) => routeFrom({ file: "r", json })).problems);
  const ib = readFileSync("content/infobox.json", "utf8");
  console.log(problemsIn(ib.replace("ib-014", "ib-013").replace('"website"', '"site"').replace("https://vng.nl", "javascript:"), (json) => infoboxFrom({ file: "r", json })).problems);
  const gem = readFileSync("content/gemeenten.json", "utf8");
  console.log(problemsIn(gem.replace('"0363"', "363").replace('"0034"', '"34"').replace("2026-04-23\",", "2026-13-23\","), (json) => municipalitiesFrom({ file: "r", json })).problems);
  const scale = readFileSync("content/schaal.json", "utf8");
  console.log(problemsIn(scale.replace('"largely"', '"x"').replace('"secured"', '"notYet"').replace('"label": "Weten we niet"', '"label": []'), (json) => answerScaleFrom({ file: "r", json })).problems);
});
