import type { Instant, PlainDate } from "@/domain/record";

export interface Clock {
  now(): Instant;
  /** The calendar day where the user is. */
  today(): PlainDate;
}
