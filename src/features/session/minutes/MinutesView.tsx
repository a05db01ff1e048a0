import { aspectsOf } from "@/domain/framework/standardsOf";
import { minutesOf } from "@/domain/session/minutes";
import { presencesIn, seatsIn } from "@/domain/session/presence";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { FoldedList } from "@/ui/layout/FoldedList";
import { minutesBlocks } from "./minutesBlocks";
import { MinutesDownload } from "./MinutesDownload";
import { minutesTexts } from "./texts";
import { SpreadView } from "../result/SpreadView";
import { useSessionStyles } from "../useSessionStyles";

/** What the session came to. */
export function MinutesView({ session }: { readonly session: Session }) {
  const styles = useSessionStyles();
  const { frameworks, answerScale } = useApp();
  const framework = frameworks.current;
  const answers = useRecords("answer");
  const contributions = useRecords("contribution");
  const seats = seatsIn(presencesIn(useRecords("presence"), session.id));
  const minutes = minutesOf({ session, answers, seats, contributions, framework });
  const texts = new Map<string, string>(aspectsOf(framework).map(({ id, text }) => [id, text]));
  const textOf = (aspect: string) => texts.get(aspect) ?? aspect;
  return (
    <>
      <MinutesDownload title={session.title} blocks={minutesBlocks(minutes, answerScale, textOf)} />
      <ul className={styles.list}>
        {minutes.present.map(({ perspective, voices, observers }) => (
          <li key={perspective}>{minutesTexts.present(perspective, voices, observers)}</li>
        ))}
      </ul>
      <ul className={styles.list}>
        {minutes.decisions.map(({ aspect, text, choice, reason, minority, spread }) => (
          <li key={aspect} className={styles.item}>
            <strong>{text}</strong>
            {choice && <span>{answerScale.choices[choice].label}</span>}
            <span>{reason}</span>
            {minority && <span>{minutesTexts.minority(minority.who, minority.why)}</span>}
            <SpreadView spread={spread} showsPerspectives={session.showsPerspectives} />
          </li>
        ))}
      </ul>
      <ul className={styles.list}>
        {minutes.settled.map(({ aspect, text, how }) => (
          <li key={aspect}>{minutesTexts.settledAs(text, how)}</li>
        ))}
      </ul>
      {minutes.blindSpots.length > 0 && (
        <FoldedList
          summary={minutesTexts.blindSpots}
          items={minutes.blindSpots.map((spot) => minutesTexts.blindSpot(spot, textOf(spot.aspect)))}
        />
      )}
    </>
  );
}
