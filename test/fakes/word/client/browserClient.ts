import { readFileSync } from "node:fs";
import { clientFiles } from "./clientFiles";
import type { WordPlatform } from "../settings";
import { addLaterMembers } from "./laterMembers";
import { addOffice, type OfficeFacts } from "./officeGlobal";

/** The name under which a page finds the fake: it takes a request as text, and gives the answer as text. */
export const callName = "callFakeWord";

/** What a page gets in place of Microsoft's address: the client of the host, and the way from it to the fake. */
export function browserClient(platform: WordPlatform, facts: OfficeFacts): string {
  if (facts.host === null) return `(${addOffice.toString()})(window, ${JSON.stringify(facts)});`;
  return [
    // Its loader would write the address of the page's own site into the history that it takes away.
    readFileSync(clientFiles[platform], "utf8"),
    `(${addLaterMembers.toString()})(OfficeExtension, Word);`,
    `(${connect.toString()})(OfficeExtension, ${JSON.stringify(callName)});`,
    `(${addOffice.toString()})(window, ${JSON.stringify(facts)});`,
  ].join("\n");
}

interface SessionExtension {
  readonly SessionBase: (new () => object) & { _overrideSession?: object };
}

/** Leans on nothing outside itself: a browser gets it as text. */
function connect({ SessionBase }: SessionExtension, call: string): void {
  const executor = {
    executeAsync: async (_data: unknown, _flags: unknown, { Body: body }: { readonly Body: unknown }) => {
      const text = typeof body === "string" ? body : JSON.stringify(body);
      const send = (window as unknown as Record<string, (request: string) => Promise<string>>)[call];
      const answer = await send?.(text);
      return { ErrorCode: "", ErrorMessage: "", Headers: {}, Body: JSON.parse(answer ?? "{}") as unknown };
    },
  };
  SessionBase._overrideSession = new (class extends SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve({ url: "fake://document", headers: {} });
    }
    _createRequestExecutorOrNull() {
      return executor;
    }
    getEventRegistration() {
      return null;
    }
  })();
}
