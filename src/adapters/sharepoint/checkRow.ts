import { isSuccess, partOf, type GraphAnswer } from "../graph/graphMessages";
import type { Checking } from "./checking";
import { handleOf } from "./handleOf";
import { cellsIn } from "./items";
import { commonColumns } from "./listDefinition";

const { id: key, workspace } = commonColumns;
/** In the place of a workspace, so that a row that stays behind belongs to nobody. */
const selfTest = "zelftest";

/** Writes a row, reads it, tries what may not be done to it, and takes it away. */
export async function checkRow(checking: Checking, list: string): Promise<void> {
  const { send, tell, tellAnswer } = checking;
  const items = `${list}/items`;
  const fields = {
    Title: "Zelftest",
    [key.name]: `${selfTest}.${crypto.randomUUID()}`,
    [workspace.name]: selfTest,
  };
  const made = await send({ method: "POST", path: items, body: { fields } });
  if (!tellAnswer("write", made)) return;
  const row = `${items}/${handleOf(made.body).item}`;
  try {
    const seen = await send({ method: "GET", path: `${row}?$expand=fields` });
    const isSame = cellsIn(seen.body)[key.name] === fields[key.name];
    tell("readBack", isSuccess(seen) && isSame ? "ok" : "notOk", isSuccess(seen) ? "" : `${seen.status}`);
    const twin = await send({ method: "POST", path: items, body: { fields } });
    const isDuplicate = [400, 409, 500].includes(twin.status);
    tell("uniqueKey", isSuccess(twin) ? "notOk" : isDuplicate ? "ok" : "unknown", `${twin.status}`);
    if (isSuccess(twin)) await send({ method: "DELETE", path: `${items}/${handleOf(twin.body).item}` });
    await checkOvertaking(checking, row, handleOf(seen.body).eTag);
    const versions = await send({ method: "GET", path: `${row}/versions` });
    const kept = partOf(versions.body, "value");
    if (isSuccess(versions)) tell("versions", Array.isArray(kept) && kept.length > 1 ? "ok" : "notOk");
    else tellAnswer("versions", versions);
    tellAnswer("delta", await send({ method: "GET", path: `${items}/delta?token=latest` }));
  } finally {
    await send({ method: "DELETE", path: row });
  }
}

/** Who changes a row as it no longer stands must be refused: on that it rests that nothing gets lost. */
async function checkOvertaking({ send, tell }: Checking, row: string, eTag: string): Promise<void> {
  const change = (title: string): Promise<GraphAnswer> =>
    send({
      method: "PATCH",
      path: `${row}/fields`,
      headers: { "If-Match": eTag },
      body: { Title: title },
    });
  const first = await change("Zelftest, gewijzigd");
  const second = await change("Zelftest, te laat");
  const isRefused = second.status === 412 || second.status === 409;
  tell("overtaken", isSuccess(first) && isRefused ? "ok" : "notOk", `${first.status}, ${second.status}`);
}
