export const votingTexts = {
  prepare: "Voorbereiden",
  prepareNote:
    "Wat u hier invult, blijft op dit toestel tot u het inlevert. Het is verzegeld tot iedereen het ziet.",
  handIn: "Voorbereiding inleveren",
  handedIn: "Uw voorbereiding is ingeleverd.",
  voting: (round: number) => (round === 1 ? "Stemmen" : `Stemmen, ronde ${round}`),
  yourVote: "Hoe ver is dit?",
  vote: "Stem geven",
  voteKeys: "U kunt ook de toetsen 1 tot en met 6 gebruiken.",
  voted: "Uw stem is verzegeld. U kunt hem wijzigen tot de voorzitter onthult.",
  ready: (done: number, total: number) => `${done} van ${total} hebben gestemd.`,
};
