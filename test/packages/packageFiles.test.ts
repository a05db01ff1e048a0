import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { facts } from "../../manifest/facts";
import { packageFiles } from "../../manifest/packageFiles";
import { wordIconSizes } from "../../manifest/wordPart";
import { anOrder } from "./anOrder";

const files = packageFiles(anOrder);
const zips = [...files].filter(([name]) => name.endsWith(".zip"));

test("there are three packages and one file for older Office", () => {
  expect([...files.keys()]).toEqual([
    "werken-aan-veiligheid-teams-en-word.zip",
    "werken-aan-veiligheid-teams.zip",
    "werken-aan-veiligheid-word.zip",
    "werken-aan-veiligheid-word-oudere-office.xml",
  ]);
});

test.each(zips)("%s has its manifest and icons at the root, in the sizes that Microsoft asks", (_, bytes) => {
  const inside = unzipSync(bytes);
  expect(Object.keys(inside)).toEqual(["manifest.json", "color.png", "outline.png"]);
  expect(sizeOf(inside["color.png"])).toEqual([192, 192]);
  expect(sizeOf(inside["outline.png"])).toEqual([32, 32]);
});

test.each(wordIconSizes)("the picture of %d beside the site has that size", (size) => {
  expect(sizeOf(readFileSync(`assets/site/pictogram-${size}.png`))).toEqual([size, size]);
});

test("the same order gives the same bytes", () => {
  expect([...packageFiles(anOrder)]).toEqual([...files]);
});

test("every package has an id of its own", () => {
  const ids = Object.values(facts.ids);
  expect(new Set(ids).size).toBe(ids.length);
});

/** Width and height stand at the start of a PNG. https://www.w3.org/TR/png-3/#11IHDR */
function sizeOf(png: Uint8Array | undefined): readonly number[] {
  const view = new DataView(new Uint8Array(png ?? []).buffer);
  return [view.getUint32(16), view.getUint32(20)];
}
