import * as v from "valibot";
import { answerChoices } from "@/domain/framework/answerScale";
import type { OwnInput } from "@/domain/session/ownInput";
import { AppError } from "@/ports/appError";
import type { OwnFileVersion, OwnFolder, OwnPlace } from "@/ports/ownFolder";
import type { GraphClient } from "../graph/graphClient";
import { type GraphAnswer, isSuccess, NoAnswer, partOf, refusalOf } from "../graph/graphMessages";

const aspect = v.pipe(v.string(), v.regex(/^[a-z]{2}\d{2}\.[a-z]\d{1,3}$/));
const vote = v.strictObject({ choice: v.nullable(v.picklist(answerChoices)), wish: v.boolean() });
const fileVersion = 1;
const file = v.strictObject({
  version: v.literal(fileVersion),
  votes: v.record(aspect, vote),
  notes: v.record(aspect, v.pipe(v.string(), v.maxLength(10_000))),
});

/**
 * The folder of the app in the OneDrive of who is signed in: the app sees nothing else of it.
 * https://learn.microsoft.com/onedrive/developer/rest-api/concepts/special-folders-appfolder
 */
export function ownFolder(client: GraphClient): OwnFolder {
  const pathOf = ({ session, seat }: OwnPlace) =>
    `/me/drive/special/approot:/overleg-${session}-${seat}.json`;
  return {
    read: async (place) => {
      const answer = await heard(client.send({ method: "GET", path: pathOf(place) }));
      if (answer.status === 404) return null;
      const item = expectSuccess(answer);
      // Not /content: that redirects to another host, which a browser refuses a request with a token.
      // https://learn.microsoft.com/graph/api/driveitem-get-content#downloading-files-in-javascript-apps
      const bytes = await client.downloadBytes(textIn(item, "@microsoft.graph.downloadUrl"));
      return { input: inputIn(bytes), version: textIn(item, "eTag") as OwnFileVersion };
    },
    write: async (place, input, version) => {
      const headers = {
        "Content-Type": "application/json",
        ...(version === null ? {} : { "If-Match": version }),
      };
      // A new file must not take the place of one that another device made meanwhile.
      const onlyNew = version === null ? "?@microsoft.graph.conflictBehavior=fail" : "";
      const path = `${pathOf(place)}:/content${onlyNew}`;
      const bytes = new TextEncoder().encode(JSON.stringify({ version: fileVersion, ...input }));
      const answer = await heard(client.send({ method: "PUT", path, headers, bytes }));
      const { code } = refusalOf(answer);
      const isOvertaken = [404, 409, 412].includes(answer.status) || code === "resourceModified";
      if (isOvertaken) return "overtaken";
      expectSuccess(answer);
      return "written";
    },
  };
}

/** Null for what no release of the app writes. */
function inputIn(bytes: Uint8Array): OwnInput | null {
  const raw = parsed(new TextDecoder().decode(bytes));
  const version = partOf(raw, "version");
  if (typeof version === "number" && version > fileVersion)
    throw new AppError({ code: "remoteRefused", reason: `version ${version}` });
  const read = v.safeParse(file, raw);
  return read.success ? { votes: read.output.votes, notes: read.output.notes } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function heard(asking: Promise<GraphAnswer>): Promise<GraphAnswer> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof NoAnswer) throw new AppError({ code: "remoteUnreachable" }, error);
    throw error;
  }
}

function expectSuccess(answer: GraphAnswer): unknown {
  if (isSuccess(answer)) return answer.body;
  throw new AppError({ code: "remoteRefused", reason: refusalOf(answer).message });
}

/** Without them the file cannot be read, or would be written over unseen. */
function textIn(item: unknown, name: string): string {
  const value = partOf(item, name);
  if (typeof value === "string" && value !== "") return value;
  throw new AppError({ code: "remoteRefused", reason: `no ${name}` });
}
