import type { AnswerScale } from "@/domain/framework/answerScale";
import type { ChangeKind } from "@/domain/self-assessment/comparison";
import type { Standing } from "@/domain/self-assessment/results";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { formatDate } from "@/ui/format/dates";
import { standingLabel } from "../texts";

const list = new Intl.ListFormat("nl-NL", { type: "conjunction" });
const named = ({ name }: SelfAssessment) => `‘${name}’`;

const aspects = (count: number) => (count === 1 ? "1 onderdeel" : `${count} onderdelen`);
const oneOrMore = (one: string, more: string) => (count: number) =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

type Counts = Readonly<Record<ChangeKind, number>>;

/** How each change is told in the key sentence; what went up, down or stayed has a sentence of its own. */
const otherChanges = {
  newlyKnown: oneOrMore("witte vlek is nu bekend", "witte vlekken zijn nu bekend"),
  newlyUnknown: oneOrMore("onderdeel is een witte vlek geworden", "onderdelen zijn een witte vlek geworden"),
  newlyApplicable: oneOrMore("onderdeel geldt nu wel", "onderdelen gelden nu wel"),
  noLongerApplicable: oneOrMore(
    "onderdeel is niet meer van toepassing",
    "onderdelen zijn niet meer van toepassing",
  ),
  newlyAnswered: oneOrMore("onderdeel is nu wel beantwoord", "onderdelen zijn nu wel beantwoord"),
  noLongerAnswered: oneOrMore("onderdeel is nu nog open", "onderdelen zijn nu nog open"),
} satisfies Partial<Record<ChangeKind, (count: number) => string>>;

export const comparisonTexts = {
  title: (name: string) => `Wat is er veranderd? ${name}`,
  choose: "Vergelijken",
  chooseExplanation: "Zet deze zelfscan naast een andere en zie per onderdeel wat er veranderd is.",
  which: "Met welke zelfscan?",
  compare: "Vergelijk",
  otherFramework: (scans: readonly SelfAssessment[]) =>
    scans.length === 1
      ? `Met ${list.format(scans.map(named))} kan dat niet: die is met een andere versie van het kader ingevuld.`
      : `Met ${list.format(scans.map(named))} kan dat niet: die zijn met een andere versie van het kader ingevuld.`,
  cannotTitle: "Deze zelfscans zijn niet te vergelijken",
  cannot: (one: SelfAssessment, other: SelfAssessment) =>
    `${named(one)} en ${named(other)} zijn met verschillende versies van het kader ingevuld. De onderdelen zijn dus niet dezelfde.`,
  toResults: "Naar de uitkomsten",
  toAssessment: "Naar de zelfscan",

  then: "Toen",
  now: "Nu",
  scanAt: (when: string) => `${when}: `,
  scanLine: (when: string, name: string, facts: string) => `${when}: ${name} · ${facts}`,
  differentScope:
    "Let op: de ene zelfscan is lokaal en de andere regionaal. Ze gaan niet over hetzelfde gebied.",
  carried: (count: number) =>
    count === 1
      ? "1 antwoord van nu is overgenomen en nog niet opnieuw bekeken. Dat het gelijk bleef, zegt daar nog niets."
      : `${count} antwoorden van nu zijn overgenomen en nog niet opnieuw bekeken. Dat die gelijk bleven, zegt nog niets.`,

  pictureTitle: "Het verschil in één beeld",
  keySentences: (counts: Counts): readonly string[] => [
    stepsSentence(counts),
    ...otherSentence(counts),
    ...(counts.same > 0 ? [`${aspects(counts.same)} ${counts.same === 1 ? "bleef" : "bleven"} gelijk.`] : []),
  ],
  clusterSteps: (counts: Counts) => stepsSentence(counts),

  changesTitle: "Verandering voor verandering",
  nothingChanged:
    "Er is niets veranderd: elk onderdeel heeft in beide zelfscans hetzelfde antwoord. Zodra u een antwoord wijzigt, ziet u hier wat het was en wat het is.",
  counted: (title: string, count: number) => `${title} (${count})`,
  kinds: {
    up: "Vooruitgegaan",
    down: "Achteruitgegaan",
    newlyKnown: "Van witte vlek naar bekend",
    newlyUnknown: "Witte vlek geworden",
    newlyApplicable: "Geldt nu wel",
    noLongerApplicable: "Niet meer van toepassing",
    newlyAnswered: "Nu wel beantwoord",
    noLongerAnswered: "Nu nog open",
    same: "Gelijk gebleven",
  } satisfies Record<ChangeKind, string>,
  fromTo: (was: Standing, is: Standing, scale: AnswerScale) =>
    `Van ‘${standingLabel(was, scale).toLowerCase()}’ naar ‘${standingLabel(is, scale).toLowerCase()}’`,
  explanationThen: (text: string) => `Toelichting toen: ${text}`,
  explanationNow: (text: string) => `Toelichting nu: ${text}`,
  measure: "Maatregel in het plan: ",
  untitledMeasure: "zonder titel",

  tableCaption: "Per onderdeel wat het was en wat het is",
  tableAspect: "Onderdeel",
  tableChange: "Verandering",
  tableRow: (standard: number, shortTitle: string, aspect: string) => `${standard}. ${shortTitle}: ${aspect}`,
  tableHead: (when: string, { startedOn }: SelfAssessment) => `${when} (${formatDate(startedOn)})`,
};

function stepsSentence({ up, down }: Counts): string {
  if (up === 0 && down === 0) return "Geen enkel onderdeel ging een niveau vooruit of achteruit.";
  if (down === 0) return `${aspects(up)} ${went(up)} vooruit, geen enkel achteruit.`;
  if (up === 0) return `${aspects(down)} ${went(down)} achteruit, geen enkel vooruit.`;
  return `${aspects(up)} ${went(up)} vooruit en ${down} achteruit.`;
}

function otherSentence(counts: Counts): readonly string[] {
  const parts = Object.entries(otherChanges).flatMap(([kind, tell]) => {
    const count = counts[kind as keyof typeof otherChanges];
    return count > 0 ? [tell(count)] : [];
  });
  return parts.length > 0 ? [`${list.format(parts)}.`] : [];
}

function went(count: number): string {
  return count === 1 ? "ging" : "gingen";
}
