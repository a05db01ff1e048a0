import type { PlanDocument } from "@/domain/action-plan/planDocument";
import type { StandardNumber } from "@/domain/framework/framework";
import { toBase64 } from "@/domain/workspace/base64";
import { aMeasure, aMeasureId, aPlan, aPlanDocument } from "../fixtures/builders";
import { aKeptFile } from "./keptFiles";
import { lint } from "./lints";
import { closeDocx, fileOf, mainPart, openDocx } from "./openDocx";
import { aGif } from "./pictures";
import { somePages } from "./somePages";
import { validate } from "./validate";
import { writePlan, writtenFiles } from "./writePlan";

const written = "Eerste alinea met <haken> & tekens.\nTweede alinea\tmet een tab.";
// Microsoft's validator takes seconds on a busy machine.
jest.setTimeout(60_000);

const wild = 'a\u0000b\u001Fc\uFFFEd \uD83D e 😀 ]]> <w:p> &amp; "aanhaling" \v\r\n\ttwee';

const documents: Readonly<Record<string, PlanDocument>> = {
  "an empty plan": aPlanDocument(),
  "a plan with measures under every standard": aPlanDocument(
    aPlan({
      title: "Plan",
      introduction: written,
      localPolicy: written,
      summary: written,
      approach: written,
    }),
    ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10] satisfies StandardNumber[]).map((standard) =>
      aMeasure({ id: aMeasureId(standard), standard, improvement: written }),
    ),
  ),
  "a plan full of what does not belong in a file": aPlanDocument(
    aPlan({ title: wild, introduction: wild, regionalScan: wild, approach: wild }),
    [aMeasure({ title: wild, currentState: wild, costs: wild })],
  ),
  "a plan with very long texts": aPlanDocument(
    aPlan({ title: written.repeat(20), summary: written.repeat(100) }),
    [aMeasure({ improvement: "Een lange zin. ".repeat(660) })],
  ),
  "a plan with two logos": {
    ...aPlanDocument(aPlan(), [aMeasure()]),
    logos: [aKeptFile(), aKeptFile({ alt: wild, content: toBase64(aGif(300, 40)) })],
  },
  "a plan with own pages": { ...aPlanDocument(aPlan(), [aMeasure()]), pages: somePages },
  "a plan with own pages full of what does not belong in a file": {
    ...aPlanDocument(),
    pages: somePages.map(({ blocks }) => ({
      title: wild,
      blocks: blocks.map((block) =>
        block.kind === "table" ? { ...block, title: wild, rows: [[wild, wild]] } : { ...block, text: wild },
      ),
    })),
  },
};

describe.each(Object.entries(documents))("%s", (_, document) => {
  test("passes Microsoft's validator", async () => {
    const docx = await writePlan(document);

    expect(await validate(docx)).toEqual([]);
  });

  test("[DO10] passes the lints", async () => {
    const docx = await writePlan(document);

    expect(lint(openDocx(docx))).toEqual([]);
  });
});

test("Microsoft's validator bites", async () => {
  const good = await writtenFiles(aPlanDocument());
  const broken = closeDocx({
    ...good,
    [mainPart]: fileOf(good, mainPart).replace("<w:cantSplit/><w:tblHeader/>", "<w:tblHeader/><w:vreemd/>"),
  });

  expect(await validate(broken)).not.toEqual([]);
});
