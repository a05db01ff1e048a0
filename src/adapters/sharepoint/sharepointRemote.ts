import type { Remote } from "@/ports/remote";
import type { Connection } from "./connection";
import { pullRows } from "./pullRows";
import { pushRows } from "./pushRows";

/** The lists of a site as the place where work is shared. */
export function sharepointRemote(connection: Connection): Remote {
  return {
    pull: (requests) => pullRows(connection, requests),
    push: (edits) => pushRows(connection, edits),
  };
}
