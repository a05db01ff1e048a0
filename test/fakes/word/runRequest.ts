import { isInside } from "./state/xml";
import type { HostObject } from "./kinds/hostObject";
import { membersOf } from "./kinds/kinds";
import { actionTypes, pathTypes, type WireAction, type WireRequest, type WireResponse } from "./messages";
import { itemNotFound, NotInFake, Refusal } from "./refusal";
import type { OpenDocument } from "./state/openDocument";

export interface Session {
  readonly document: OpenDocument;
  /** What the client holds on to between requests. */
  readonly references: Map<string, HostObject>;
  /** Called before each member that does or leads to something; throws to have Word refuse. */
  readonly onMember: (member: string) => void;
}

type Found = HostObject | null;

/** Carries out a request until the first thing that Word refuses: what was done before that stays done. */
export function runRequest(session: Session, request: WireRequest): WireResponse {
  const found = new Map<number, Found>();
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    if (action.ActionType === actionTypes.trace) traces.push(action.Id);
    try {
      results.push({ ActionId: action.Id, Value: runAction(session, request, action, found) ?? null });
    } catch (error) {
      return {
        Results: results,
        TraceIds: traces,
        Error: { ...tell(error), ActionIndex: index, HttpStatusCode: 400 },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function runAction(
  session: Session,
  request: WireRequest,
  action: WireAction,
  found: Map<number, Found>,
): unknown {
  const { Name: name } = action;
  const isBookkeeping = action.ActionType === actionTypes.trace || name === "_KeepReference";
  if (isBookkeeping || name === "_RemoveReference") return null;
  const self = find(session, request, action.ObjectPathId, found);
  const given = action.ArgumentInfo?.Arguments ?? [];
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return self ? reference(session, self) : null;
    case actionTypes.query:
      return self ? loaded(session, self, action.QueryInfo ?? {}) : null;
    case actionTypes.method:
      return call(session, notNull(self, name), lowerFirst(name), given);
    case actionTypes.set: {
      const target = notNull(self, name);
      const write = membersOf(target).write?.[lowerFirst(name)];
      if (!write) throw new NotInFake(`${target.kind}.${lowerFirst(name)} = …`);
      session.onMember(`${target.kind}.${lowerFirst(name)}`);
      write(session.document, target, given[0]);
      return null;
    }
    default:
      throw new NotInFake(`an action of type ${action.ActionType}`);
  }
}

function call(session: Session, self: HostObject, name: string, given: readonly unknown[]): unknown {
  const method = membersOf(self).call?.[name];
  if (!method) throw new NotInFake(`${self.kind}.${name}()`);
  session.onMember(`${self.kind}.${name}`);
  return method(session.document, self, given);
}

/** A path is followed once in a request, at its turn: so an index counts what is there by then. */
function find(session: Session, request: WireRequest, id: number, found: Map<number, Found>): Found {
  const known = found.get(id);
  if (known !== undefined) return known;
  const path = request.ObjectPaths[String(id)];
  if (!path) throw new NotInFake(`a path that is not in the request: ${id}`);
  const resolve = (): Found => {
    if (path.ObjectPathType === pathTypes.global) return { kind: "Document" };
    if (path.ObjectPathType === pathTypes.none) return null;
    if (path.ObjectPathType === pathTypes.reference) return held(session, path.Name);
    const isMember = path.ObjectPathType === pathTypes.method || path.ObjectPathType === pathTypes.property;
    if (!isMember) throw new NotInFake(`a path of type ${path.ObjectPathType}`);
    const name = lowerFirst(path.Name);
    const parent = notNull(find(session, request, path.ParentObjectPathId ?? 0, found), name);
    const reach = membersOf(parent).reach?.[name];
    if (!reach) throw new NotInFake(`${parent.kind}.${name}`);
    if (path.ObjectPathType === pathTypes.method) session.onMember(`${parent.kind}.${name}`);
    const { Arguments: plain = [], ReferencedObjectPathIds: objects = [] } = path.ArgumentInfo ?? {};
    const given = plain.map((each, at) => (objects[at] ? find(session, request, objects[at], found) : each));
    const object = reach(session.document, parent, given);
    if (!object && !name.endsWith("OrNullObject")) throw itemNotFound(`${parent.kind}.${name}`);
    return object;
  };
  const object = resolve();
  found.set(id, object);
  return object;
}

/** What was taken out of the document since is not found any more (#6296). */
function held({ references, document }: Session, name: string): HostObject {
  const object = references.get(name);
  if (!object) throw itemNotFound("_reference");
  if ("element" in object && !isInside(object.element, document.package.main))
    throw itemNotFound(object.kind);
  return object;
}

function reference({ references }: Session, object: HostObject): { readonly _ReferenceId: string } {
  const name = `{fake}{${references.size + 1}}`;
  references.set(name, object);
  return { _ReferenceId: name };
}

function loaded(
  session: Session,
  self: HostObject,
  { Select: wanted = [], Expand: expanded = [] }: NonNullable<WireAction["QueryInfo"]>,
): Record<string, unknown> {
  // `load()` without names costs every property there is; the documentation advises against it.
  if (wanted.length === 0) throw new NotInFake(`${self.kind}.load() without names`);
  if (expanded.length > 0) throw new NotInFake("expand");
  const { items, read, reach } = membersOf(self);
  if (items) {
    return { _Items: items(session.document, self).map((item) => loaded(session, item, { Select: wanted })) };
  }
  const values: Record<string, unknown> = { ...reference(session, self) };
  for (const [name, inner] of grouped(wanted)) {
    if (name === "isNullObject") continue;
    const ofProperty = read?.[name];
    if (ofProperty && inner.length === 0) values[upperFirst(name)] = ofProperty(session.document, self);
    else if (reach?.[name] && inner.length > 0) {
      const object = reach[name](session.document, self, []);
      values[upperFirst(name)] = object ? loaded(session, object, { Select: inner }) : null;
    } else throw new NotInFake(`${self.kind}.load("${name}")`);
  }
  return values;
}

/** "parentBody/type" is the property type of parentBody; "items" of a collection adds nothing to a path. */
function grouped(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...rest] = path.split("/").filter((part) => part !== "items");
    groups.set(head, [...(groups.get(head) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
  }
  return groups;
}

/** How a host answers a member of a null object in the same batch is not verified (#6948), so it is not used. */
function notNull(object: Found, member: string): HostObject {
  if (!object) throw new NotInFake(`${member} of an object that is not there`);
  return object;
}

function tell(error: unknown): { Code: string; Message: string; Location: string } {
  if (error instanceof Refusal) return { Code: error.code, Message: error.message, Location: error.location };
  if (error instanceof NotInFake) return { Code: "NotInFake", Message: error.message, Location: "" };
  throw error;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
