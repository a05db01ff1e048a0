import { AppError } from "@/ports/appError";
import { guideFrom } from "./guide";

const file = "handleiding/01-begin.md";
const read = (text: string) => guideFrom([{ file, text }]).chapters[0];

function problemOf(text: string): unknown {
  try {
    read(text);
    return "no problem";
  } catch (error) {
    return error instanceof AppError ? error.detail : error;
  }
}

test("a chapter is read into our own tree", () => {
  const text = [
    "# Begin",
    "",
    "Kies **Help**,",
    "of druk op `Esc`.",
    "",
    "## Een kop",
    "",
    "1. Zie [het begin](handleiding:begin).",
    "2. Zie [de VNG](https://vng.nl).",
  ].join("\n");
  expect(read(text)).toEqual({
    slug: "begin",
    title: "Begin",
    body: [
      {
        kind: "paragraph",
        content: [
          { kind: "text", text: "Kies " },
          { kind: "strong", content: [{ kind: "text", text: "Help" }] },
          { kind: "text", text: ", of druk op " },
          { kind: "key", text: "Esc" },
          { kind: "text", text: "." },
        ],
      },
      { kind: "heading", depth: 1, content: [{ kind: "text", text: "Een kop" }] },
      {
        kind: "list",
        isNumbered: true,
        items: [
          [
            {
              kind: "paragraph",
              content: [
                { kind: "text", text: "Zie " },
                { kind: "chapter", slug: "begin", content: [{ kind: "text", text: "het begin" }] },
                { kind: "text", text: "." },
              ],
            },
          ],
          [
            {
              kind: "paragraph",
              content: [
                { kind: "text", text: "Zie " },
                { kind: "web", address: "https://vng.nl/", content: [{ kind: "text", text: "de VNG" }] },
                { kind: "text", text: "." },
              ],
            },
          ],
        ],
      },
    ],
  });
});

test("a picture stands by itself, with what is seen in it", () => {
  expect(read("# Begin\n\n![Een tab](beelden/tab.png)")?.body).toEqual([
    { kind: "picture", file: "beelden/tab.png", description: "Een tab" },
  ]);
});

test.each([
  ["", "regel 1", /begint niet met een titel/],
  ["Geen titel.", "regel 1", /begint niet met een titel/],
  ["## Geen titel", "regel 1", /begint niet met een titel/],
  ["# Begin\n\n# Nog een titel", "regel 3", /## of ###/],
  ["# Begin\n\n<img src=x onerror=alert(1)>", "regel 3", /html/],
  ["# Begin\n\nEen <b>woord</b>.", "regel 3", /html/],
  ["# Begin\n\n![Een beeld](https://elders.nl/beeld.png)", "regel 3", /in de map beelden/],
  ["# Begin\n\n![](beelden/tab.png)", "regel 3", /zegt wat erop staat/],
  ["# Begin\n\nZie ![een beeld](beelden/tab.png).", "regel 3", /image/],
  ["# Begin\n\n> Een citaat.", "regel 3", /blockquote/],
  ["# Begin\n\n[Klik](javascript:alert(1))", "regel 3", /geen adres van een webpagina/],
  ["# Begin\n\n[Klik](plan.html)", "regel 3", /geen adres van een webpagina/],
  ["# Begin\n\nZie\n[daar](handleiding:nergens).", "regel 4", /geen hoofdstuk ‘nergens’/],
])("%j is refused with its place", (text, at, problem) => {
  expect(problemOf(text)).toEqual({
    code: "contentBroken",
    file,
    at,
    problem: expect.stringMatching(problem) as string,
  });
});
