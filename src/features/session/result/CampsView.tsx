import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PeopleTeam20Regular } from "@fluentui/react-icons";
import { camps, voicesInCamp, type Spread } from "@/domain/session/spread";
import { useApp } from "@/ui/app/AppContext";
import { sessionTexts } from "../texts";
import { ShapeLine } from "./ShapeLine";
import { resultTexts } from "./texts";

const useStyles = makeStyles({
  frame: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: "minmax(0, 1fr)",
    padding: tokens.spacingHorizontalL,
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  camps: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(14rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalXL,
  },
  camp: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    alignContent: "start",
  },
  name: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  icon: { flexShrink: 0 },
});

interface CampsViewProps {
  readonly spread: Spread;
  readonly showsPerspectives: boolean;
}

/** Two camps side by side: what each says, and who is in it. */
export function CampsView({ spread, showsPerspectives }: CampsViewProps) {
  const styles = useStyles();
  const { answerScale } = useApp();
  return (
    <div className={styles.frame}>
      <ShapeLine shape="polarised" />
      <ul className={styles.camps}>
        {camps.map((camp) => {
          const labels = camp
            .filter((level) => spread.total[level] > 0)
            .map((level) => answerScale.choices[level].label.toLowerCase());
          const who = spread.perspectives
            .map(({ perspective, tally }) => ({ perspective, voices: voicesInCamp(tally, camp) }))
            .filter(({ voices }) => voices > 0)
            .map(({ perspective, voices }) =>
              resultTexts.inCamp(sessionTexts.perspective(perspective), voices),
            );
          return (
            <li key={camp[0]} className={styles.camp}>
              <span className={styles.name}>
                <PeopleTeam20Regular aria-hidden className={styles.icon} />
                {resultTexts.camp(sessionTexts.voices(voicesInCamp(spread.total, camp)), labels)}
              </span>
              {showsPerspectives && <span>{resultTexts.whoInCamp(who)}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
