import type { SetUpStep, SiteId, SiteSetUp } from "@/ports/sharedSite";
import type { GraphClient } from "../graph/graphClient";
import { partOf } from "../graph/graphMessages";
import type { Column } from "./columns";
import { expectSuccess, listPath, readAll } from "./graphOfSite";
import { commonColumns, type ListDefinition } from "./listDefinition";
import { lists } from "./lists/allLists";
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

export function siteSetUp(client: GraphClient): SiteSetUp {
  return {
    look: async (site) => (await planFor(client, site)).map(({ step }) => step),
    carryOut: async (site, onStep) => {
      for (const { step, carryOut } of await planFor(client, site)) {
        await carryOut();
        onStep(step);
      }
    },
  };
}

async function planFor(client: GraphClient, site: SiteId): Promise<readonly Planned[]> {
  const found = await readAll(client, `/sites/${encodeURIComponent(site)}/lists?$expand=columns`, right);
  const byName = new Map(found.map((each) => [String(partOf(each, "displayName")), each]));
  return Object.values(lists).flatMap((list: ListDefinition) => {
    const existing = byName.get(list.name);
    return existing === undefined ? [newList(client, site, list)] : mendList(client, site, list, existing);
  });
}

function newList(client: GraphClient, site: SiteId, list: ListDefinition): Planned {
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

function mendList(
  client: GraphClient,
  site: SiteId,
  list: ListDefinition,
  existing: unknown,
): readonly Planned[] {
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

function ownColumns(list: ListDefinition): readonly Column<unknown>[] {
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
