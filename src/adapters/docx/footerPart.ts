// A field is an instruction that Word works out again on each page; the text inside is what shows until then.
// https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing.simplefield
import { wordNamespace } from "@/adapters/ooxml/namespaces";
import type { XmlPart } from "./ooxmlPackage";
import { type PageSetup, rightTab, textWidth } from "./pageSetup";
import { run } from "./paragraphs";
import { texts } from "./texts";

const characterWidth = 110;
const pageNumberWidth = 2000;

/** The title at the left, "Pagina X van Y" at the right. */
export function footerPart(name: string, page: PageSetup, title: string): XmlPart {
  const content = [
    run(`${shortened(title, page)}\t${texts.page} `),
    field("PAGE"),
    run(` ${texts.of} `),
    field("NUMPAGES"),
  ];
  return {
    name,
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",
    relationships: [],
    xml:
      `<w:ftr xmlns:w="${wordNamespace}"><w:p><w:pPr><w:pStyle w:val="Footer"/>${rightTab(page)}</w:pPr>` +
      `${content.join("")}</w:p></w:ftr>`,
  };
}

function field(instruction: string): string {
  return `<w:fldSimple w:instr=" ${instruction} ">${run("1")}</w:fldSimple>`;
}

/** To what fits on one line beside the page number. */
function shortened(title: string, page: PageSetup): string {
  const characters = Array.from(title);
  const longest = Math.floor((textWidth(page) - pageNumberWidth) / characterWidth);
  if (characters.length <= longest) return title;
  return `${characters
    .slice(0, longest - 1)
    .join("")
    .trimEnd()}…`;
}
