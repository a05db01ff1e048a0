import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { shapeOf, widestFirst, type Spread } from "@/domain/session/spread";
import { useApp } from "@/ui/app/AppContext";
import { sessionTexts } from "../texts";
import { CampsView } from "./CampsView";
import { countsIn, sentenceOf } from "./sentenceOf";
import { ShapeLine } from "./ShapeLine";
import { SpreadTable } from "./SpreadTable";
import { TallyChart } from "./TallyChart";
import { resultTexts } from "./texts";

const useStyles = makeStyles({
  rows: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(13rem, 100%), 1fr))",
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
  const shape = shapeOf(spread.total);
  const rows = [
    { name: resultTexts.everyone, tally: spread.total },
    ...(showsPerspectives ? widestFirst(spread) : []).map(({ perspective, tally }) => ({
      name: sessionTexts.perspective(perspective),
      tally,
    })),
  ];
  return (
    <>
      {shape === "polarised" ? (
        <CampsView spread={spread} showsPerspectives={showsPerspectives} />
      ) : (
        <ShapeLine shape={shape} />
      )}
      <ul className={styles.rows}>
        {rows.map(({ name, tally }, index) => (
          <li key={name} className={mergeClasses(styles.row, index === 0 && styles.everyone)}>
            <strong className={styles.name}>{name}</strong>
            <TallyChart tally={tally} />
            <span>{index === 0 ? countsIn(tally, answerScale) : sentenceOf(tally, answerScale)}</span>
          </li>
        ))}
      </ul>
      <SpreadTable spread={spread} rows={rows} />
    </>
  );
}
