import type { IdSource } from "@/ports/idSource";

export const randomIds: IdSource = { next: () => crypto.randomUUID() };
