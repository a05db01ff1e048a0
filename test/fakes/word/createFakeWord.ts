import { Refusal } from "./refusal";
import type { WireRequest, WireResponse } from "./messages";
import { runRequest, type Session } from "./runRequest";
import { settingsOf, type WordPlatform, type WordSettings } from "./settings";
import { openDocument, type OpenDocument } from "./state/openDocument";

interface PlannedRefusal {
  readonly member: string;
  /** Counted from now, the first is 1. */
  readonly time: number;
  readonly code: string;
}

export interface FakeWord {
  readonly platform: WordPlatform;
  readonly settings: WordSettings;
  readonly document: OpenDocument;
  /** The other end of the client: a message in, an answer out. */
  readonly execute: (request: WireRequest) => WireResponse;
  /** How often the client called, apart from letting go of what it held on to. */
  readonly syncs: () => number;
  /** Before the request of that number, counted from now: a co-author does something. */
  readonly before: (sync: number, act: (document: OpenDocument) => void) => void;
  /** Has Word refuse a member, for example the second `TableCell.value` from now on. */
  readonly refuse: (refusal: PlannedRefusal) => void;
  /** What was asked that this fake does not know: to be empty at the end of each test. */
  readonly problems: readonly string[];
  readonly save: () => Uint8Array<ArrayBuffer>;
}

/** A document that is open in Word, on one of the hosts. */
export function createFakeWord({
  docx,
  platform = "win",
  settings: own = {},
}: {
  readonly docx: Uint8Array;
  readonly platform?: WordPlatform;
  readonly settings?: Partial<WordSettings>;
}): FakeWord {
  const settings = { ...settingsOf[platform], ...own };
  const document = openDocument(docx, settings);
  const problems: string[] = [];
  const acts = new Map<number, (document: OpenDocument) => void>();
  let refusals: readonly PlannedRefusal[] = [];
  let syncs = 0;
  const session: Session = {
    document,
    references: new Map(),
    onMember: (member) => {
      refusals = refusals.map((each) => (each.member === member ? { ...each, time: each.time - 1 } : each));
      const due = refusals.find(({ time }) => time === 0);
      if (!due) return;
      refusals = refusals.filter((each) => each !== due);
      throw new Refusal(due.code, "Refused by the test.", due.member);
    },
  };
  return {
    platform,
    settings,
    document,
    problems,
    syncs: () => syncs,
    before: (sync, act) => void acts.set(syncs + sync, act),
    refuse: (refusal) => void (refusals = [...refusals, refusal]),
    save: () => document.package.save(),
    execute: (request) => {
      if (request.Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1)) {
        return { TraceIds: [], Results: request.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) };
      }
      syncs += 1;
      acts.get(syncs)?.(document);
      const size = JSON.stringify(request).length;
      const response =
        size > settings.largestRequest
          ? refused("RequestPayloadSizeLimitExceeded")
          : runRequest(session, request);
      if (response.Error?.Code === "NotInFake") problems.push(response.Error.Message);
      return response;
    },
  };
}

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
function refused(code: string): WireResponse {
  return {
    TraceIds: [],
    Results: [],
    Error: {
      Code: code,
      Message: "The request is too large.",
      Location: "",
      ActionIndex: 0,
      HttpStatusCode: 413,
    },
  };
}
