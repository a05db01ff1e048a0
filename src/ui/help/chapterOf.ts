import type { Place } from "../navigation/place";

const chapters: Readonly<Record<Exclude<Place["page"], "guide">, string>> = {
  start: "begin",
  mine: "begin",
  route: "routekaart",
  routeStep: "routekaart",
  description: "de-zelfscan",
  assessment: "vragen-beantwoorden",
  aspect: "vragen-beantwoorden",
  results: "uitkomsten",
  comparison: "uitkomsten",
  plan: "plan",
  planFile: "plan",
  infobox: "infobox",
  conflicts: "samenwerken",
  session: "overleg",
  invitation: "overleg",
  code: "overleg",
  settings: "instellingen",
  administration: "instellingen",
  unknown: "begin",
};

/** The chapter of the guide that is about a place. */
export function chapterOf(place: Place): string {
  return place.page === "guide" ? place.chapter : chapters[place.page];
}
