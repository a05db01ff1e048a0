import {
  aFilledSite,
  answersAtOnce,
  coldOpen,
  savedInTrouble,
  unitsAtRest,
} from "../replication/measuredSync";
import { figureBelow, type Figure } from "./figure";
import { readOneByOne } from "./pnpPeer";

const pollsPerMinute = 2;

/** What working together costs SharePoint, counted on the fake Graph: no clock of this computer is in it. */
export async function benchSync(): Promise<readonly Figure[]> {
  const [open, answers, rest] = [await coldOpen(), await answersAtOnce(), await unitsAtRest()];
  const shared = await aFilledSite();
  const peer = await readOneByOne(shared.graph);
  const trouble = await savedInTrouble(1);
  return [
    figureBelow(3, {
      group: "sync",
      name: `cold open of a workspace, ${open.records} records`,
      value: open.trips,
      unit: "requests",
      peer: `PnPjs, list by list ${peer.requests} requests`,
    }),
    figureBelow(3, {
      group: "sync",
      name: `${answers.rows} answers given without a connection`,
      value: answers.batches,
      unit: "batches",
      peer: `one by one ${answers.rows} requests`,
    }),
    figureBelow(5, {
      group: "sync",
      name: "a device at rest, per minute over an hour",
      value: rest.charged,
      unit: "resource units",
      peer: `PnPjs, list by list as often ${peer.units * pollsPerMinute} units`,
    }),
    figureBelow(0, {
      group: "sync",
      name: `half of all requests fail: ${trouble.rows} rows saved in ${trouble.rounds} rounds, left over or asked too early`,
      value: trouble.waiting + trouble.problems.length,
      unit: "records and calls",
      peer: "Dev Proxy's rule: none",
    }),
  ];
}
