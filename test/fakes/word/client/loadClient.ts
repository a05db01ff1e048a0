import { readFileSync } from "node:fs";
import vm from "node:vm";
import type { FakeWord } from "../createFakeWord";
import type { WireRequest } from "../messages";
import { clientFiles } from "./clientFiles";
import { addLaterMembers, type Extension, type WordNamespace } from "./laterMembers";

interface Client {
  readonly Word: typeof Word & WordNamespace;
  readonly OfficeExtension: Extension & {
    readonly SessionBase: (new () => object) & { _overrideSession?: object };
  };
}

/** The client of the host that the fake plays, which calls the fake. */
export function clientOf(word: FakeWord): typeof Word {
  const client = load(clientFiles[word.platform]);
  const { SessionBase } = client.OfficeExtension;
  const executor = {
    // Slow enough that nothing can count on an answer at once.
    executeAsync: async (_data: unknown, _flags: unknown, message: { readonly Body: unknown }) => {
      const body = typeof message.Body === "string" ? message.Body : JSON.stringify(message.Body);
      return {
        ErrorCode: "",
        ErrorMessage: "",
        Headers: {},
        Body: word.execute(JSON.parse(body) as WireRequest),
      };
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
  return client.Word;
}

const scripts = new Map<string, vm.Script>();

/** The little of a browser that the client touches when it starts. */
function load(file: string): Client {
  const nothing = () => undefined;
  const element = { style: {}, setAttribute: nothing, appendChild: nothing };
  const location = {
    href: "https://localhost/",
    hash: "",
    search: "",
    protocol: "https:",
    host: "localhost",
  };
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    performance,
    queueMicrotask,
    location,
    navigator: { userAgent: "node", language: "nl-NL" },
    document: {
      getElementsByTagName: () => [],
      createElement: () => element,
      head: element,
      cookie: "",
      location,
      documentElement: element,
      addEventListener: nothing,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    sessionStorage: storage,
    localStorage: storage,
  };
  for (const self of ["window", "self", "global", "parent", "top"]) page[self] = page;
  const context = vm.createContext(page);
  const script = scripts.get(file) ?? new vm.Script(readFileSync(file, "utf8"), { filename: file });
  scripts.set(file, script);
  script.runInContext(context);
  const client = page as unknown as Client;
  addLaterMembers(client.OfficeExtension, client.Word);
  return client;
}
