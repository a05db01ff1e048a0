import { indexedKey, json, key, line, text } from "../columns";
import { listOf } from "../listDefinition";

export const presences = listOf("presence", {
  name: "Deelnemers",
  description:
    "Eén rij per toestel in een overleg, en één per toestel met de lijsten waarin het voor het laatst iets schreef. De app houdt dit bij. De stemmen zijn verzegeld: niemand kan ze lezen voordat de voorzitter onthult.",
  fileField: null,
  columns: {
    session: indexedKey("Overleg", "Overleg (sleutel)"),
    device: key("Toestel", "Toestel"),
    seats: json("Plaatsen", "Deelnemersplekken"),
    publicKey: text("OpenbareSleutel", "Openbare sleutel"),
    ballots: json("Stemmen", "Verzegelde stemmen"),
    released: json("Vrijgegeven", "Vrijgegeven delen van sleutels"),
    seenAt: line("GezienOp", "Laatst gezien op"),
  },
});
