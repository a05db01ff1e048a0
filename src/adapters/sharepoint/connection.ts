import type { RecordKind } from "@/domain/workspace/records";
import type { RecordCheck } from "@/ports/recordCheck";
import type { RowProblem } from "@/ports/sharing";
import type { SiteId } from "@/ports/sharedSite";
import type { GraphClient } from "../graph/graphClient";
import type { EmptyCells } from "./emptyCells";

/** A site of which the lists are known. */
export interface Connection {
  readonly client: GraphClient;
  readonly site: SiteId;
  /** The id of the list of a kind: people may rename a list, or delete it and make it anew. */
  readonly listOf: (kind: RecordKind) => string;
  /** The path of the list of a kind. */
  readonly pathOf: (kind: RecordKind) => string;
  readonly emptyCells: EmptyCells;
  readonly check: RecordCheck;
  /** What this device has of a file already: its content never changes. */
  readonly knownFile: (kind: RecordKind, id: string) => Promise<string | undefined>;
  /** Told for each row that is read: what is wrong in it, or undefined when nothing is. */
  readonly report: (list: string, item: string, problem: RowProblem | undefined) => void;
}
