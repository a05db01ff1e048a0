import type { Brand } from "../brand";

/** Four digits of the CBS code as text: the leading zero counts. */
export type MunicipalityCode = Brand<string, "MunicipalityCode">;

/** The name is kept beside the code: a municipality that ceases to exist keeps its name in older scans. */
export interface Municipality {
  readonly code: MunicipalityCode;
  readonly name: string;
}

/** A municipality one can choose, with the other names by which people look for it. */
export interface KnownMunicipality extends Municipality {
  readonly alsoKnownAs: readonly string[];
}
