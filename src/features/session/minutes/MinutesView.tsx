import { Button } from "@fluentui/react-components";
import { Print20Regular } from "@fluentui/react-icons";
import { minutesOf } from "@/domain/session/minutes";
import { presencesIn, seatsIn } from "@/domain/session/presence";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { useSessionStyles } from "../useSessionStyles";
import { BlindSpotMap } from "./BlindSpotMap";
import { Decisions } from "./Decisions";
import { minutesBlocks } from "./minutesBlocks";
import { MinutesDownload } from "./MinutesDownload";
import { minutesTexts } from "./texts";
import { whoWasThere } from "./whoWasThere";

interface MinutesViewProps {
  readonly session: Session;
  /** On a screen that all look at: what one person does with it has no place there. */
  readonly isShared?: boolean;
}

/** What the session came to. */
export function MinutesView({ session, isShared = false }: MinutesViewProps) {
  const styles = useSessionStyles();
  const { frameworks, answerScale, print } = useApp();
  const framework = frameworks.current;
  const answers = useRecords("answer");
  const contributions = useRecords("contribution");
  const seats = seatsIn(presencesIn(useRecords("presence"), session.id));
  const minutes = minutesOf({ session, answers, seats, contributions, framework });
  const { present, decisions, settled, notDiscussed } = minutes;
  const listed = (title: string, texts: readonly string[]) =>
    texts.length > 0 && (
      <>
        <PartTitle>{title}</PartTitle>
        <ul className={styles.bullets}>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      {!isShared && (
        <div className={styles.minutesTools}>
          <MinutesDownload title={session.title} blocks={minutesBlocks(minutes, answerScale)} />
          <Button icon={<Print20Regular />} onClick={print}>
            {minutesTexts.print}
          </Button>
        </div>
      )}
      {listed(minutesTexts.whoWasThere, whoWasThere(present))}
      <PartTitle>{minutesTexts.decisions}</PartTitle>
      {decisions.length === 0 && <p className={styles.text}>{minutesTexts.noDecisions}</p>}
      <Decisions decisions={decisions} showsPerspectives={session.showsPerspectives} />
      {listed(
        minutesTexts.setAside,
        settled.map(({ text, how }) => minutesTexts.settledAs(text, how)),
      )}
      {listed(
        minutesTexts.notDiscussed,
        notDiscussed.map(({ text }) => text),
      )}
      <BlindSpotMap minutes={minutes} />
    </>
  );
}
