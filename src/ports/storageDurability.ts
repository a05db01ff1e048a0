/** Whether the browser has promised not to clear away what it stores when the disk fills up. */
export type Durability = "promised" | "notPromised" | "unknown";

export interface StorageUse {
  readonly durability: Durability;
  /** In bytes, of everything at this address; null where the browser does not say. */
  readonly used: number | null;
  readonly available: number | null;
}

/** Neither throws: a browser that cannot answer gives "unknown". */
export interface StorageDurability {
  /** Asks for the promise; some browsers ask the user. */
  readonly ask: () => Promise<Durability>;
  readonly look: () => Promise<StorageUse>;
}
