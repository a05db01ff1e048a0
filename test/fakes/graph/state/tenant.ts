import type { Json, JsonObject } from "../message/json";
import type { Seed } from "./random";

// Everything the fake remembers, as plain JSON, so that it can be written to a file and read back.

export type Role = "none" | "read" | "write" | "owner";

export interface Person {
  readonly id: string;
  displayName: string;
  userPrincipalName: string;
  mail: string;
  jobTitle: string | null;
}

export interface Group {
  readonly id: string;
  displayName: string;
  members: string[];
}

export interface AppGrant {
  readonly id: string;
  readonly application: { readonly id: string; readonly displayName: string };
  roles: string[];
}

export type Facet =
  | "boolean"
  | "calculated"
  | "choice"
  | "contentApprovalStatus"
  | "currency"
  | "dateTime"
  | "geolocation"
  | "hyperlinkOrPicture"
  | "lookup"
  | "number"
  | "personOrGroup"
  | "term"
  | "text"
  | "thumbnail";

export interface StoredColumn {
  readonly id: string;
  /** The internal name: never changes. */
  readonly name: string;
  displayName: string;
  description: string;
  columnGroup: string;
  required: boolean;
  indexed: boolean;
  enforceUniqueValues: boolean;
  hidden: boolean;
  readOnly: boolean;
  defaultValue: JsonObject | null;
  readonly facet: Facet | null;
  details: JsonObject;
  /** Came with the list: cannot be removed. */
  readonly isBuiltIn: boolean;
}

interface StoredVersion {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly fields: JsonObject;
}

export interface StoredItem {
  readonly id: string;
  readonly uniqueId: string;
  /** The number behind the comma in the eTag. */
  version: number;
  fields: Record<string, Json>;
  readonly createdAt: string;
  readonly createdBy: string;
  modifiedAt: string;
  modifiedBy: string;
  earlier: StoredVersion[];
  /** The list's change count at the last change of this item. */
  change: number;
  isDeleted: boolean;
}

export interface StoredList {
  readonly id: string;
  /** The last part of its address: given at creation, kept when the list is renamed. */
  readonly name: string;
  displayName: string;
  description: string;
  readonly template: string;
  readonly isHidden: boolean;
  readonly isSystem: boolean;
  columns: StoredColumn[];
  items: Record<string, StoredItem>;
  lastItemId: number;
  changes: number;
  /** Tokens that were given before this change count are gone. */
  tokensSince: number;
  tokenError: string;
  version: number;
  readonly createdAt: string;
  readonly createdBy: string;
  modifiedAt: string;
}

export interface StoredFile {
  readonly id: string;
  readonly uniqueId: string;
  path: string;
  readonly isFolder: boolean;
  version: number;
  content: string;
  mediaType: string;
  isLocked: boolean;
  /** Who checked it out; null when nobody did. */
  checkedOutBy: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
  modifiedAt: string;
  modifiedBy: string;
}

export interface StoredSite {
  /** `host,collection,web` */
  readonly id: string;
  readonly hostname: string;
  /** "" for the root, else `/sites/name`. */
  readonly path: string;
  displayName: string;
  readonly groupId: string | null;
  /** Of people who are not named in `roles`. */
  everyone: Role;
  roles: Record<string, Role>;
  grants: AppGrant[];
  lists: StoredList[];
  readonly driveId: string;
  files: StoredFile[];
}

export interface Tenant {
  readonly id: string;
  readonly hostname: string;
  readonly seed: Seed;
  people: Person[];
  groups: Group[];
  sites: StoredSite[];
}
