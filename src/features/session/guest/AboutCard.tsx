import { makeStyles, tokens } from "@fluentui/react-components";
import type { Invitation } from "@/domain/session/invitation";
import { formatMoment } from "@/ui/format/moments";
import { Card } from "@/ui/layout/Card";
import { FoldedList } from "@/ui/layout/FoldedList";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { sessionTexts } from "../texts";
import { useSessionStyles } from "../useSessionStyles";
import { guestTexts } from "./texts";

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
});

/** Who one is here, what this is and what happens with what one answers. */
export function AboutCard({ invitation }: { readonly invitation: Invitation }) {
  const styles = useSessionStyles();
  const own = useStyles();
  const { seatName, perspective, startsAt } = invitation;
  return (
    <Card labelledBy="about">
      <SectionTitle id="about">{guestTexts.about}</SectionTitle>
      <p className={styles.text}>{guestTexts.seat(seatName, sessionTexts.perspective(perspective))}</p>
      {startsAt !== null && <p className={styles.text}>{guestTexts.when(formatMoment(startsAt))}</p>}
      <p className={styles.text}>{guestTexts.what}</p>
      <ol className={own.steps}>
        {guestTexts.steps.map((step) => (
          <li key={step} className={styles.text}>
            {step}
          </li>
        ))}
      </ol>
      <FoldedList summary={guestTexts.privacy} items={guestTexts.privacyNotes} />
    </Card>
  );
}
