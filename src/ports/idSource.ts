/** Makes ids that no other device makes: UUIDs. */
export interface IdSource {
  next(): string;
}
