/** What `Office` says of where it runs, as far as the pane asks. */
export interface OfficeFacts {
  /** Null outside Office. */
  readonly host: "Word" | null;
  readonly platform: "PC" | "Mac" | "OfficeOnline" | "iOS";
  readonly wordApi: string;
  readonly address: string;
  readonly background?: string;
}

/**
 * The few members of the common interface that the pane uses; any other is an error, so that nobody leans on one by mistake.
 * Leans on nothing outside itself: a browser gets it as text.
 * https://learn.microsoft.com/javascript/api/office
 */
export function addOffice(target: Record<string, unknown>, facts: OfficeFacts): void {
  const strict = (name: string, members: Record<string, unknown>): unknown =>
    new Proxy(members, {
      get: (object, key) => {
        if (typeof key === "symbol" || key in object) return object[key as string];
        throw new Error(`NotInFake: ${name}.${key}. Model it with its source, or do not use it.`);
      },
    });
  const kept = new Map<string, unknown>();
  const settings = strict("Office.context.document.settings", {
    get: (name: string) => kept.get(name) ?? null,
    set: (name: string, value: unknown) => void kept.set(name, value),
    remove: (name: string) => void kept.delete(name),
    saveAsync: (done: (result: unknown) => void) => {
      setTimeout(() => {
        done({ status: "succeeded" });
      }, 0);
    },
  });
  const isAtMost = (asked: string) => {
    const [major = 0, minor = 0] = asked.split(".").map(Number);
    const [ownMajor = 0, ownMinor = 0] = facts.wordApi.split(".").map(Number);
    return major < ownMajor || (major === ownMajor && minor <= ownMinor);
  };
  const context = {
    platform: facts.platform,
    requirements: strict("Office.context.requirements", {
      isSetSupported: (name: string, version: string) => name === "WordApi" && isAtMost(version),
    }),
    document: strict("Office.context.document", { url: facts.address, settings }),
    // Not all hosts tell a theme: it is there, or it is not.
    officeTheme: facts.background === undefined ? undefined : { bodyBackgroundColor: facts.background },
  };
  target["Office"] = strict("Office", {
    onReady: async () => ({ host: facts.host, platform: facts.host && facts.platform }),
    context: strict("Office.context", context),
  });
}
