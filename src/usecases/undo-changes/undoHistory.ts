import type { KindedRecord, RecordChange } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";
import { inverseOf } from "./inverse";

type AnyRecord = KindedRecord["record"];

/** Changes that a user sees as one, with what brings back how it was. */
interface Step {
  readonly changes: readonly RecordChange[];
  readonly inverse: readonly RecordChange[];
  /** Steps with the same key that follow each other at once are one: typing in one field. */
  readonly key: string;
}

const longestHistory = 200;

/**
 * Remembers what this window changed, to take it back step by step and to do it again. A step is taken back only as far as
 * nobody has changed the same fields since: what another wrote is never undone by mistake. [BW7]
 */
export class UndoHistory {
  private done: readonly Step[] = [];
  private undone: readonly Step[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(private readonly ports: Pick<AppPorts, "records" | "clock">) {}

  /** Makes changes as one step. Those of one field that follow each other become one step. */
  readonly change = (changes: readonly RecordChange[]): void => {
    const now = this.ports.clock.now();
    const inverse = changes.map((each) => inverseOf(each, this.find(each), now)).reverse();
    // What is made is taken back by marking it as deleted, so it is made again by taking that mark away.
    const again = changes.map((each) => (this.find(each) ? each : withoutMark(each)));
    const step = { changes: again, inverse, key: keyOf(changes) };
    this.ports.records.change(changes);
    const last = this.done.at(-1);
    const isSame = last !== undefined && step.key !== "" && last.key === step.key && this.undone.length === 0;
    // The earlier step knows how the field stood before the first letter.
    const kept = isSame
      ? [...this.done.slice(0, -1), { ...step, inverse: last.inverse }]
      : [...this.done, step];
    this.done = kept.slice(-longestHistory);
    this.undone = [];
    this.tell();
  };

  /** Ends a step: what is typed next in the same field is another. */
  readonly pause = (): void => {
    const last = this.done.at(-1);
    if (last) this.done = [...this.done.slice(0, -1), { ...last, key: "" }];
  };

  /** Leaves everything as it is: nothing of before is taken back any more. */
  readonly forget = (): void => {
    this.done = [];
    this.undone = [];
    this.tell();
  };

  /** Takes the last step back. */
  readonly undo = (): void => {
    const step = this.done.at(-1);
    if (!step) return;
    this.done = this.done.slice(0, -1);
    this.undone = [...this.undone, step];
    this.ports.records.change(this.stillAs(step.changes, step.inverse));
    this.tell();
  };

  /** Does the step that was taken back last again. */
  readonly redo = (): void => {
    const step = this.undone.at(-1);
    if (!step) return;
    this.undone = this.undone.slice(0, -1);
    this.done = [...this.done, { ...step, key: "" }];
    this.ports.records.change(this.stillAs(step.inverse, step.changes));
    this.tell();
  };

  canUndo = (): boolean => this.done.length > 0;
  canRedo = (): boolean => this.undone.length > 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Of the wanted changes those fields that still stand as `made` left them. */
  private stillAs(made: readonly RecordChange[], wanted: readonly RecordChange[]): readonly RecordChange[] {
    return wanted.flatMap((change) => {
      const left = made.find(({ id }) => id === change.id);
      const record = this.find(change);
      const mine = Object.entries(change.fields).filter(([field]) => {
        const now = record?.[field as keyof AnyRecord] ?? null;
        const leftAs = fieldOf(left, field);
        return leftAs === undefined || isEqual(now, leftAs);
      });
      if (mine.length === 0) return [];
      return [{ ...change, fields: Object.fromEntries(mine) }];
    });
  }

  private find({ kind, id }: RecordChange): AnyRecord | undefined {
    const { records } = this.ports;
    return [...records.all(kind), ...records.removed(kind)].find((record) => record.id === id);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function withoutMark(change: RecordChange): RecordChange {
  return { ...change, fields: { ...change.fields, deletedAt: null } } as RecordChange;
}

function fieldOf(change: RecordChange | undefined, field: string): unknown {
  return (change?.fields as Readonly<Record<string, unknown>> | undefined)?.[field];
}

function isEqual(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function keyOf(changes: readonly RecordChange[]): string {
  const [change, ...others] = changes;
  if (!change || others.length > 0 || change.initial) return "";
  const fields = Object.keys(change.fields);
  const isText = Object.values(change.fields).every((value) => typeof value === "string");
  return fields.length === 1 && isText && fields[0] !== "deletedAt" ? `${change.id} ${fields[0] ?? ""}` : "";
}
