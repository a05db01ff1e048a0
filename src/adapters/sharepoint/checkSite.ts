import { AppError } from "@/ports/appError";
import { siteChecks, type SiteCheck, type SiteCheckId, type SiteCheckResult } from "@/ports/siteCheck";
import type { GraphClient } from "../graph/graphClient";
import { type GraphAnswer, isSuccess, partOf, refusalOf } from "../graph/graphMessages";
import type { Checking } from "./checking";
import { checkLibrary } from "./checkLibrary";
import { checkRow } from "./checkRow";
import { listPath, namedLists, readAll } from "./graphOfSite";
import { commonColumns } from "./listDefinition";
import { participants } from "./lists/participants";
import { siteSetUp } from "./setUpSite";

export function siteCheck(client: GraphClient, manager: GraphClient): SiteCheck {
  return {
    run: async (site, onResult) => {
      const results = new Map<SiteCheckId, SiteCheckResult>();
      const tell: Checking["tell"] = (id, kind, detail = "") => {
        const result = { id, kind, detail };
        results.set(id, result);
        onResult(result);
      };
      const checking: Checking = {
        client,
        site,
        tell,
        send: (request, by = client) => by.send(request).catch(asAnswer),
        tellAnswer: (id, answer) => {
          tell(id, isSuccess(answer) ? "ok" : "notOk", isSuccess(answer) ? "" : detailOf(answer));
          return isSuccess(answer);
        },
      };
      await checkAll(checking, manager);
      const waits = [...new Set([client, manager])].reduce((sum, each) => sum + each.waits, 0);
      tell("throttling", waits === 0 ? "ok" : "notOk", `${waits}`);
      for (const id of siteChecks) if (!results.has(id)) tell(id, "unknown");
      return siteChecks.flatMap((id) => results.get(id) ?? []);
    },
  };
}

async function checkAll(checking: Checking, manager: GraphClient): Promise<void> {
  const { site, send, tellAnswer } = checking;
  if (!tellAnswer("signIn", await send({ method: "GET", path: "/me?$select=id" }))) return;
  const path = `/sites/${encodeURIComponent(site)}?$select=id`;
  if (!tellAnswer("read", await send({ method: "GET", path }))) return;
  const list = await checkLists(checking);
  if (list !== "") {
    await checkMakingLists(checking, manager, list);
    await checkRow(checking, list);
  }
  await checkLibrary(checking);
}

/** Gives the path of the list in which the check may write; empty without one. */
async function checkLists({ client, site, tell }: Checking): Promise<string> {
  try {
    const steps = await siteSetUp(client).look(site);
    const named = (kinds: readonly string[]) =>
      steps.flatMap((step) => {
        if (!kinds.includes(step.kind)) return [];
        return "column" in step ? [`${step.list}: ${step.column}`] : [step.list];
      });
    const asResult = (lacking: readonly string[]) =>
      [lacking.length === 0 ? "ok" : "notOk", lacking.join(", ")] as const;
    tell("lists", ...asResult(named(["makeList"])));
    tell("columns", ...asResult(named(["addColumn", "nameColumn"])));
    tell("indexes", ...asResult(named(["mendColumn"])));
    const path = `/sites/${encodeURIComponent(site)}/lists?$select=id,name,displayName`;
    const [list] = namedLists(await readAll(client, path, ""), participants.name);
    const id = partOf(list, "id");
    return typeof id === "string" ? listPath(site, id) : "";
  } catch (error) {
    tell("lists", "notOk", reasonOf(error));
    return "";
  }
}

/** Gives a column the title that it has: who may make lists may do that, and nothing changes. */
async function checkMakingLists(checking: Checking, manager: GraphClient, list: string): Promise<void> {
  const { name, title } = commonColumns.id;
  const path = `${list}/columns/${name}`;
  const seen = await checking.send({ method: "GET", path });
  const now = partOf(seen.body, "displayName");
  const displayName = typeof now === "string" ? now : title;
  checking.tellAnswer(
    "makeLists",
    await checking.send({ method: "PATCH", path, body: { displayName } }, manager),
  );
}

/** What was not answered, as an answer that says why. */
function asAnswer(error: unknown): GraphAnswer {
  return {
    status: 0,
    headers: new Headers(),
    body: { error: { code: reasonOf(error), message: "" } },
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof AppError)) return "noAnswer";
  return error.detail.code === "remoteRefused" ? error.detail.reason : error.detail.code;
}

/** The code without the message: in that Graph may name people and addresses. */
function detailOf(answer: GraphAnswer): string {
  const { code } = refusalOf(answer);
  return answer.status === 0 || code === String(answer.status) ? code : `${answer.status} ${code}`;
}
