import { aspectsOf } from "@/domain/framework/standardsOf";
import type { SessionMinutes } from "@/domain/session/minutes";
import { useApp } from "@/ui/app/AppContext";
import { FoldedList } from "@/ui/layout/FoldedList";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { useSessionStyles } from "../useSessionStyles";
import { HearingTable } from "./HearingTable";
import { minutesTexts } from "./texts";

/** What a perspective could not say, by standard, and whom to invite next time. [OV13] */
export function BlindSpotMap({ minutes }: { readonly minutes: SessionMinutes }) {
  const styles = useSessionStyles();
  const { frameworks } = useApp();
  const texts = new Map<string, string>(aspectsOf(frameworks.current).map(({ id, text }) => [id, text]));
  const { hearing, invitees, blindSpots, perspectives } = minutes;
  if (hearing.length === 0) return null;
  return (
    <>
      <PartTitle>{minutesTexts.map}</PartTitle>
      {invitees.length === 0 ? (
        <p className={styles.text}>{minutesTexts.allHeard}</p>
      ) : (
        <ul className={styles.bullets}>
          {invitees.map((invitee) => (
            <li key={invitee.perspective}>{minutesTexts.invite(invitee)}</li>
          ))}
        </ul>
      )}
      <HearingTable hearing={hearing} perspectives={perspectives} />
      {blindSpots.length > 0 && (
        <FoldedList
          summary={minutesTexts.perAspect}
          items={blindSpots.map((spot) =>
            minutesTexts.blindSpot(spot, texts.get(spot.aspect) ?? spot.aspect),
          )}
        />
      )}
    </>
  );
}
