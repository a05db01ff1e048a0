import { sha256 } from "@/adapters/browser/sha256";
import { openWordDocument } from "@/adapters/word/openWordDocument";
import type { OpenWordDocument } from "@/ports/wordDocument";
import { clientOf } from "../fakes/word/client/loadClient";
import { createFakeWord, type FakeWord } from "../fakes/word/createFakeWord";

type Options = Parameters<typeof createFakeWord>[0];

/** A document that stands open in the fake Word, reached with Microsoft's client. */
export function openedInWord(options: Options): {
  readonly word: FakeWord;
  readonly opened: OpenWordDocument;
} {
  const word = createFakeWord(options);
  const client = clientOf(word);
  const opened = openWordDocument({
    run: (batch) => client.run(batch),
    host: { platform: "unknown", apiSet: word.settings.wordApi },
    place: async () => (await sha256("https://voorbeeld.sharepoint.com/plan.docx")).slice(0, 16),
  });
  return { word, opened };
}
