import type { Stage } from "@/domain/session/course";

const now: Readonly<Record<Stage["kind"], (aspect: string) => string>> = {
  preparing: () => "Iedereen bereidt zich voor.",
  agenda: () => "Nu: de agenda.",
  voting: (aspect) => `Nu stemmen over: ${aspect}`,
  revealed: (aspect) => `Nu onthuld: ${aspect}`,
  decided: (aspect) => `Zojuist besloten: ${aspect}`,
  ended: () => "Het overleg is gesloten.",
};

export const surfaceTexts = {
  underWay: (title: string) => `Er loopt een overleg: ${title}.`,
  now: (kind: Stage["kind"], aspect: string) => now[kind](aspect),
  toSession: "Naar het overleg",
  voteElsewhere:
    "Stem in uw eigen zijpaneel of op uw eigen toestel. Niemand ziet een stem voor het onthullen.",
  handedIn: (done: number, total: number) => `${done} van ${total} hebben hun voorbereiding ingeleverd.`,
  views: "Wat u ziet",
  nowView: "Nu",
  decidedView: "Tot nu toe besloten",
};
