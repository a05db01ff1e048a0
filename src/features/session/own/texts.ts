import type { Instant } from "@/domain/record";
import { formatTime } from "@/ui/format/moments";
import type { ForgetTexts } from "./Forget";

export const ownTexts = {
  note: "Eigen notitie",
  noteHint: "Alleen u ziet dit. Het komt niet in de lijsten en niet in het verslag.",
  title: "Alleen voor u",
  notes: "Uw eigen notities",
  noAspect: "Bij elk onderdeel dat aan de beurt is, kunt u hier iets voor uzelf opschrijven.",
  want: "Ook op mijn andere toestellen",
  wantHint:
    "De app bewaart uw voorbereiding en notities dan ook in uw eigen OneDrive, in een map die alleen u en de app gebruiken. Een beheerder van uw organisatie kan daar in bijzondere gevallen bij.",
  busy: "Uw voorbereiding wordt bijgewerkt…",
  done: (at: Instant) => `Bijgewerkt om ${formatTime(at)}.`,
  isUpToDate: "Uw voorbereiding is gelijk met uw andere toestellen.",
  retry: "Opnieuw proberen",
};

const forget = {
  forget: "Mijn voorbereiding en notities wissen",
  forgetTitle: "Voorbereiding en notities wissen?",
  forgetYes: "Wissen",
  forgetNo: "Niet wissen",
  forgotten: "Uw voorbereiding en notities zijn gewist.",
};

/** Depending on where it is. */
export const forgetTexts = {
  onlyHere: {
    ...forget,
    forgetSure: "Dit wist ze op dit toestel. Wat u al inleverde, blijft staan.",
  },
  elsewhereToo: {
    ...forget,
    forgetSure:
      "Dit wist ze op dit toestel, in uw OneDrive en op uw andere toestellen. Wat u al inleverde, blijft staan.",
  },
  notElsewhere: {
    ...forget,
    forgetSure:
      "Dit wist ze alleen op dit toestel. Staan ze ook in uw OneDrive? Zet dan eerst “Ook op mijn andere toestellen” aan. Wat u al inleverde, blijft staan.",
  },
} satisfies Record<string, ForgetTexts>;
