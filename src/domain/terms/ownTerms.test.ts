import { inOwnTerms, type OwnTerms } from "./ownTerms";

const youthTeam: OwnTerms = {
  localTeam: { article: "het", singular: "jeugdteam", plural: "jeugdteams" },
};
const access: OwnTerms = {
  localTeam: { article: "de", singular: "toegang", plural: "toegangen" },
  professional: { article: "de", singular: "medewerker", plural: "medewerkers" },
};

test.each([
  ["Het lokale team belt.", "Het jeugdteam belt."],
  ["Lokale teams bellen.", "Jeugdteams bellen."],
  ["Een lokaal team en twee wijkteams.", "Een jeugdteam en twee jeugdteams."],
  ["De lokale (wijk)teams en het lokale wijkteam.", "De jeugdteams en het jeugdteam."],
  ["Een teamleider van een team.", "Een teamleider van een team."],
  ["Wijkteamleider blijft.", "Wijkteamleider blijft."],
])("[TK2] %j becomes %j", (text, own) => {
  expect(inOwnTerms(text, youthTeam)).toBe(own);
});

test.each([
  ["Het lokale team vraagt elk lokaal team.", "De toegang vraagt elke toegang."],
  ["Is dit lokale team bereikbaar?", "Is deze toegang bereikbaar?"],
  ["De professional en de professionals.", "De medewerker en de medewerkers."],
])("[TK2] the article goes along: %j becomes %j", (text, own) => {
  expect(inOwnTerms(text, access)).toBe(own);
});

test("[TK2] without own words a text stays as it is", () => {
  expect(inOwnTerms("Lokale teams en professionals.", {})).toBe("Lokale teams en professionals.");
});
