import { indexedKey, key, line, optionalKey, text } from "../columns";
import { listOf } from "../listDefinition";

export const conflicts = listOf("conflict", {
  name: "Dubbele wijzigingen",
  description: "Twee mensen wijzigden hetzelfde. Beide teksten staan hier, tot iemand kiest.",
  fileField: null,
  columns: {
    subjectKind: key("SoortRij", "Soort rij"),
    subject: indexedKey("Rij", "Rij (sleutel)"),
    field: key("Veld", "Veld"),
    kept: text("Staat", "Staat er nu"),
    keptBy: line("StaatDoor", "Staat er door"),
    other: text("Andere", "Andere tekst"),
    otherBy: line("AndereDoor", "Andere tekst door"),
    otherAt: line("AndereOp", "Andere tekst van"),
    resolvedAt: optionalKey("OpgelostOp", "Opgelost op"),
  },
});
