import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { shapeOf, widestFirst, type Spread } from "@/domain/session/spread";
import { useApp } from "@/ui/app/AppContext";
import { sessionTexts } from "../texts";
import { CampsView } from "./CampsView";
import { sentenceOf } from "./sentenceOf";
import { SpreadTable } from "./SpreadTable";
import { TallyChart } from "./TallyChart";
import { resultTexts } from "./texts";

const useStyles = makeStyles({
  rows: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(17rem, 100%), 1fr))",
    gap: tokens.spacingVerticalXL,
  },
  row: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    alignContent: "start",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  everyone: {
    gridColumn: "1 / -1",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { ...typographyStyles.subtitle2 },
});

interface SpreadViewProps {
  readonly spread: Spread;
  readonly showsPerspectives: boolean;
}

/** A spread as picture, as sentence and as table: of all together, and of each perspective, the widest first. */
export function SpreadView({ spread, showsPerspectives }: SpreadViewProps) {
  const styles = useStyles();
  const { answerScale } = useApp();
  const rows = [
    { name: resultTexts.everyone, tally: spread.total },
    ...(showsPerspectives ? widestFirst(spread) : []).map(({ perspective, tally }) => ({
      name: sessionTexts.perspective(perspective),
      tally,
    })),
  ];
  return (
    <>
      {shapeOf(spread.total) === "polarised" && (
        <CampsView spread={spread} showsPerspectives={showsPerspectives} />
      )}
      <ul className={styles.rows}>
        {rows.map(({ name, tally }, index) => (
          <li key={name} className={mergeClasses(styles.row, index === 0 && styles.everyone)}>
            <strong className={styles.name}>{name}</strong>
            <TallyChart tally={tally} />
            <span>{sentenceOf(tally, answerScale)}</span>
          </li>
        ))}
      </ul>
      <SpreadTable spread={spread} rows={rows} />
    </>
  );
}
