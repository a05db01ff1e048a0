import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { Choice, Choices, DifferenceKey, DocumentPlace } from "@/domain/plan-exchange/differences";
import type { PlanField } from "@/domain/plan-exchange/planField";
import { Card } from "@/ui/layout/Card";
import { PartTitle, SectionTitle } from "@/ui/layout/SectionTitle";
import type { ComparedDocument } from "@/usecases/exchange/compareDocument";
import { DifferencePart } from "./DifferencePart";
import { type AnyDifference, type DifferenceSection, differenceSections } from "./differenceSections";
import { exchangeTexts } from "./texts";
import { useExchangeStyles } from "./useExchangeStyles";

interface DifferenceSectionsProps {
  readonly compared: ComparedDocument;
  readonly choices: Choices;
  readonly onChoose: (choices: Iterable<readonly [DifferenceKey, Choice]>) => void;
  readonly onShow?: (place: DocumentPlace | PlanField) => void;
}

/** All differences, by the way that they go, and in each by cluster and measure. */
export function DifferenceSections(props: DifferenceSectionsProps) {
  const sections = differenceSections(props.compared.comparison.differences);
  if (sections.length === 0) return <NoDifferences />;
  return sections.map((section) => <Section key={section.name} section={section} {...props} />);
}

function NoDifferences() {
  return <p className={useExchangeStyles().text}>{exchangeTexts.noDifferences}</p>;
}

interface SectionProps extends DifferenceSectionsProps {
  readonly section: DifferenceSection;
}

function Section({ section, compared, choices, onChoose, onShow }: SectionProps) {
  const styles = useExchangeStyles();
  const titleId = useId();
  const { name, differences } = section;
  const chooseAll = (wanted: Choice) => {
    onChoose(
      differences.map(({ difference: { key, options } }) => [
        key,
        options.includes(wanted) ? wanted : "leave",
      ]),
    );
  };
  return (
    <Card labelledBy={titleId}>
      <SectionTitle id={titleId}>{exchangeTexts.sections[name](differences.length)}</SectionTitle>
      <p className={styles.text}>{exchangeTexts.sectionNotes[name]}</p>
      {name !== "choose" && differences.length > 1 && (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => {
              chooseAll(name === "fromWord" ? "word" : "list");
            }}
          >
            {exchangeTexts.all}
          </Button>
          <Button
            size="small"
            onClick={() => {
              chooseAll("leave");
            }}
          >
            {exchangeTexts.none}
          </Button>
        </div>
      )}
      {groupsOf(differences, compared).map(({ heading, members }) => (
        <Group key={heading} heading={heading}>
          {members.map((each) => (
            <li key={each.difference.key}>
              <DifferencePart
                item={each}
                title={titleOf(each, compared)}
                choice={choices.get(each.difference.key) ?? "leave"}
                onChoose={(choice) => {
                  onChoose([[each.difference.key, choice]]);
                }}
                {...(onShow ? { onShow } : {})}
              />
            </li>
          ))}
        </Group>
      ))}
    </Card>
  );
}

function Group({ heading, children }: { readonly heading: string; readonly children: React.ReactNode }) {
  return (
    <>
      <PartTitle>{heading}</PartTitle>
      <ul className={useExchangeStyles().list}>{children}</ul>
    </>
  );
}

function groupsOf(differences: readonly AnyDifference[], { sides }: ComparedDocument) {
  const ofFields = differences.filter(({ kind }) => kind === "field");
  const fields = ofFields.length > 0 ? [{ heading: exchangeTexts.planTexts, members: ofFields }] : [];
  const clusters = sides.clusters.flatMap(({ id, heading }) => {
    const members = differences.filter((each) => each.kind !== "field" && each.difference.cluster === id);
    const byMeasure = [...members].sort((one, other) => measureOf(one).localeCompare(measureOf(other)));
    return members.length > 0 ? [{ heading, members: byMeasure }] : [];
  });
  return [...fields, ...clusters];
}

function measureOf(each: AnyDifference): string {
  return each.kind === "field" ? "" : (each.difference.measure ?? "");
}

function titleOf(each: AnyDifference, { sides }: ComparedDocument): string {
  if (each.kind === "field") return exchangeTexts.fields[each.difference.field];
  if (each.kind === "row") return each.difference.texts.title || exchangeTexts.empty;
  const measure = sides.measures.find(({ id }) => id === each.difference.measure);
  return measure?.title || exchangeTexts.empty;
}
