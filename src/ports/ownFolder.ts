import type { Brand } from "@/domain/brand";
import type { OwnInput } from "@/domain/session/ownInput";
import type { SeatId } from "@/domain/session/seat";
import type { SessionId } from "@/domain/session/session";

export type OwnFileVersion = Brand<string, "OwnFileVersion">;

/** Of one seat: two people who share an account each have their own. */
export interface OwnPlace {
  readonly session: SessionId;
  readonly seat: SeatId;
}

interface KeptInput {
  /** Null for a file that is damaged: it may be written over. */
  readonly input: OwnInput | null;
  readonly version: OwnFileVersion;
}

/**
 * Somebody's own folder at Microsoft 365, that the app shares with nobody. Everything throws AppError "consentNeeded" until
 * they allowed it, "signInNeeded", "remoteUnreachable" and "remoteRefused".
 */
export interface OwnFolder {
  /** What stands there of a seat; null when nothing does. Throws "remoteRefused" for what a newer release wrote. */
  read(place: OwnPlace): Promise<KeptInput | null>;
  /** On condition that nobody wrote since `version`; null where there was no file. */
  write(place: OwnPlace, input: OwnInput, version: OwnFileVersion | null): Promise<"written" | "overtaken">;
}
