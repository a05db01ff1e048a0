import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PersonArrowRight20Regular } from "@fluentui/react-icons";
import { handOnTitleId } from "../stage/useKeptFocus";
import { useSessionStyles } from "../useSessionStyles";
import { seatTexts } from "./texts";
import type { Turn } from "./useTurn";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "center",
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXXL,
    paddingInline: tokens.spacingHorizontalM,
    textAlign: "center",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: {
    ...typographyStyles.title3,
    margin: 0,
    outlineStyle: "none",
    overflowWrap: "anywhere",
    maxWidth: "100%",
  },
});

/** Between two voters on one device: nothing of anybody is on the screen, and the device goes to the next. [OV24] */
export function HandOn({ turn: { next, take } }: { readonly turn: Turn }) {
  const styles = useStyles();
  const shared = useSessionStyles();
  return (
    <div className={styles.box}>
      <h3 id={handOnTitleId} tabIndex={-1} className={styles.title}>
        {next ? seatTexts.handTo(seatTexts.seat(next)) : seatTexts.allReady}
      </h3>
      {next ? (
        <>
          <p className={shared.text}>{seatTexts.handNote}</p>
          <Button
            appearance="primary"
            size="large"
            className={shared.wrapping}
            icon={<PersonArrowRight20Regular />}
            onClick={() => {
              take(next.id);
            }}
          >
            {seatTexts.iAm(next.name)}
          </Button>
        </>
      ) : (
        <p className={shared.text}>{seatTexts.allReadyNote}</p>
      )}
    </div>
  );
}
