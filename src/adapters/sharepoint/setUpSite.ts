import { AppError } from "@/ports/appError";
import type { SetUpStep, SiteId, SiteSetUp } from "@/ports/sharedSite";
import type { GraphClient } from "../graph/graphClient";
import { partOf } from "../graph/graphMessages";
import type { Column } from "./columns";
import { expectSuccess, listPath, namedLists, readAll } from "./graphOfSite";
import { commonColumns, type SiteList } from "./listDefinition";
import { listsOfSite } from "./lists/allLists";
import { columnsOf } from "./rows";

interface Planned {
  readonly step: SetUpStep;
  readonly carryOut: () => Promise<unknown>;
}

interface FoundColumn {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly indexed: boolean;
  readonly unique: boolean;
}

/** Delegated right to make lists: https://learn.microsoft.com/graph/api/list-create#permissions */
const right = "Sites.Manage.All, of eigenaar van de site bij Sites.Selected";
const builtIn = "Title";
const nameTaken = (list: string) =>
  `in deze site staat al een lijst ‘${list}’ die niet van deze app is. Geef die lijst een andere naam`;

export function siteSetUp(client: GraphClient): SiteSetUp {
  return {
    look: async (site) => (await planFor(client, site)).map(({ step }) => step),
    carryOut: async (site, onStep) => {
      for (const { step, carryOut } of await planFor(client, site)) {
        await carryOut().catch(async (error: unknown) => {
          if (await isStillNeeded(client, site, step, error)) throw error;
        });
        onStep(step);
      }
    },
  };
}

/** What was done without our hearing of it is refused the second time, as is what somebody else did meanwhile. */
async function isStillNeeded(
  client: GraphClient,
  site: SiteId,
  step: SetUpStep,
  error: unknown,
): Promise<boolean> {
  if (!(error instanceof AppError) || error.detail.code !== "remoteRefused") return true;
  const left = await planFor(client, site);
  return left.some((each) => JSON.stringify(each.step) === JSON.stringify(step));
}

async function planFor(client: GraphClient, site: SiteId): Promise<readonly Planned[]> {
  const found = await readAll(client, `/sites/${encodeURIComponent(site)}/lists?$expand=columns`, right);
  return listsOfSite.flatMap((list) => {
    const named = namedLists(found, list.name);
    const existing = named.find(isOurs);
    // The list of that name that a team has already is theirs: nothing is added to it.
    if (existing === undefined && named.some((each) => partOf(each, "displayName") === list.name))
      throw new AppError({ code: "remoteRefused", reason: nameTaken(list.name) });
    return existing === undefined ? [newList(client, site, list)] : mendList(client, site, list, existing);
  });
}

/** Whatever people remove of a list of ours, not both the key and the workspace. */
function isOurs(list: unknown): boolean {
  const own: readonly string[] = [commonColumns.id.name, commonColumns.workspace.name];
  return columnsIn(list).some(({ name }) => own.includes(name));
}

function newList(client: GraphClient, site: SiteId, list: SiteList): Planned {
  const columns = ownColumns(list);
  const titleColumn = Object.values(columnsOf(list)).find(({ name }) => name === builtIn);
  return {
    step: { kind: "makeList", list: list.name, columns: columns.length },
    carryOut: async () => {
      const body = {
        displayName: list.name,
        description: list.description,
        list: { template: "genericList" },
        columns: columns.map(definitionOf),
      };
      await expectSuccess(
        client.send({ method: "POST", path: `/sites/${encodeURIComponent(site)}/lists`, body }),
        right,
      );
      if (titleColumn) await nameTitle(client, site, list, titleColumn.title);
    },
  };
}

function mendList(client: GraphClient, site: SiteId, list: SiteList, existing: unknown): readonly Planned[] {
  const id = String(partOf(existing, "id"));
  const path = `${listPath(site, id)}/columns`;
  const found = new Map(columnsIn(existing).map((column) => [column.name, column]));
  const steps: Planned[] = [];
  for (const column of ownColumns(list)) {
    const there = found.get(column.name);
    const body = definitionOf(column);
    if (!there) {
      steps.push({
        step: { kind: "addColumn", list: list.name, column: column.title },
        carryOut: () => expectSuccess(client.send({ method: "POST", path, body }), right),
      });
    } else if (needsMending(there, column)) {
      const { indexed, enforceUniqueValues } = body;
      steps.push({
        step: { kind: "mendColumn", list: list.name, column: column.title },
        carryOut: () =>
          expectSuccess(
            client.send({
              method: "PATCH",
              path: `${path}/${encodeURIComponent(there.id)}`,
              body: { indexed, enforceUniqueValues },
            }),
            right,
          ),
      });
    }
  }
  const title = Object.values(columnsOf(list)).find(({ name }) => name === builtIn);
  if (title && found.get(builtIn)?.title !== title.title) {
    steps.push({
      step: { kind: "nameColumn", list: list.name, column: title.title },
      carryOut: () => nameTitle(client, site, { name: id }, title.title),
    });
  }
  return steps;
}

function nameTitle(client: GraphClient, site: SiteId, list: { readonly name: string }, title: string) {
  const path = `${listPath(site, list.name)}/columns/${builtIn}`;
  return expectSuccess(client.send({ method: "PATCH", path, body: { displayName: title } }), right);
}

function needsMending(there: FoundColumn, column: Column<unknown>): boolean {
  const { indexed, enforceUniqueValues } = definitionOf(column);
  return (indexed === true && !there.indexed) || (enforceUniqueValues === true && !there.unique);
}

function ownColumns(list: SiteList): readonly Column<unknown>[] {
  return Object.values(columnsOf(list)).filter(({ name }) => name !== builtIn);
}

function definitionOf({ name, title, definition }: Column<unknown>): Readonly<Record<string, unknown>> {
  const isUnique = name === commonColumns.id.name;
  return {
    name,
    displayName: title,
    ...definition,
    ...(isUnique ? { indexed: true, enforceUniqueValues: true } : {}),
  };
}

function columnsIn(list: unknown): readonly FoundColumn[] {
  const columns = partOf(list, "columns");
  return (Array.isArray(columns) ? (columns as readonly unknown[]) : []).map((each) => ({
    id: String(partOf(each, "id")),
    name: String(partOf(each, "name")),
    title: String(partOf(each, "displayName")),
    indexed: partOf(each, "indexed") === true,
    unique: partOf(each, "enforceUniqueValues") === true,
  }));
}
