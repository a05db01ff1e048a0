import type { Instant } from "@/domain/record";
import { formatTime } from "@/ui/format/moments";

export const ownTexts = {
  note: "Eigen notitie",
  noteHint: "Alleen u ziet dit. Het komt niet in de lijsten en niet in het verslag.",
  title: "Alleen voor u",
  noAspect: "Bij elk onderdeel dat aan de beurt is, kunt u hier iets voor uzelf opschrijven.",
  want: "Ook op mijn andere toestellen",
  wantHint:
    "De app bewaart uw voorbereiding en notities dan ook in uw eigen OneDrive, in een map die alleen u en de app gebruiken. Een beheerder van uw organisatie kan daar in bijzondere gevallen bij.",
  busy: "Uw voorbereiding wordt bijgewerkt…",
  done: (at: Instant) => `Bijgewerkt om ${formatTime(at)}.`,
  retry: "Opnieuw proberen",
  forget: "Mijn voorbereiding en notities wissen",
  forgetSure: "Dit wist ze op dit toestel en in uw OneDrive. Wat u al inleverde, blijft staan.",
  forgetYes: "Wissen",
  forgetNo: "Niet wissen",
  forgotten: "Uw voorbereiding en notities zijn gewist.",
};
