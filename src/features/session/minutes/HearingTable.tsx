import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import {
  Checkmark20Regular,
  PersonProhibited20Regular,
  QuestionCircle20Regular,
  CircleHalfFill20Regular,
} from "@fluentui/react-icons";
import type { Hearing } from "@/domain/session/blindSpots";
import type { SessionMinutes } from "@/domain/session/minutes";
import { sessionTexts } from "../texts";
import { minutesTexts } from "./texts";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%" },
  head: {
    ...typographyStyles.body1Strong,
    padding: tokens.spacingHorizontalS,
    textAlign: "start",
    verticalAlign: "bottom",
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  row: {
    ...typographyStyles.body1,
    padding: tokens.spacingHorizontalS,
    textAlign: "start",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: { padding: tokens.spacingHorizontalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  mark: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
  },
  icon: { flexShrink: 0 },
  // The gaps stand out by their edge, and say what they are.
  partly: { border: `1px dotted ${tokens.colorNeutralStrokeAccessible}` },
  unknown: { border: `2px dashed ${tokens.colorNeutralForeground1}` },
  absent: { border: `2px solid ${tokens.colorNeutralForeground1}` },
  heard: { color: tokens.colorNeutralForeground2 },
});

const icons = {
  heard: Checkmark20Regular,
  partly: CircleHalfFill20Regular,
  unknown: QuestionCircle20Regular,
  absent: PersonProhibited20Regular,
} satisfies Record<Hearing, unknown>;

/** The witte-vlekkenkaart: who could say something about which standard. A table, so it is read as one. [OV13] */
export function HearingTable({ hearing, perspectives }: Pick<SessionMinutes, "hearing" | "perspectives">) {
  const styles = useStyles();
  return (
    <div className={styles.scroll} role="region" tabIndex={0} aria-label={minutesTexts.map}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {minutesTexts.standard}
            </th>
            {perspectives.map((perspective) => (
              <th key={perspective} scope="col" className={styles.head}>
                {sessionTexts.perspective(perspective)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hearing.map(({ standard, shortTitle, cells }) => (
            <tr key={standard}>
              <th scope="row" className={styles.row}>
                {minutesTexts.standardName(standard, shortTitle)}
              </th>
              {cells.map(({ perspective, hearing: how }) => {
                const Icon = icons[how];
                return (
                  <td key={perspective} className={styles.cell}>
                    <span className={mergeClasses(styles.mark, styles[how])}>
                      <Icon aria-hidden className={styles.icon} />
                      {minutesTexts.hearing[how]}
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
