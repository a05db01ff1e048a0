import { Button } from "@fluentui/react-components";
import { aspectsOf } from "@/domain/framework/standardsOf";
import { missingVoices } from "@/domain/session/blindSpots";
import { nextRound, votesOf } from "@/domain/session/contribution";
import type { Seat } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { FoldedList } from "@/ui/layout/FoldedList";
import { leadSession } from "@/usecases/session/leadSession";
import { makeAgenda } from "@/usecases/session/makeAgenda";
import { settleAspects } from "@/usecases/session/settleAspects";
import { AgendaSettings } from "./AgendaSettings";
import { agendaTexts } from "./texts";
import { useSessionStyles } from "../useSessionStyles";

/** What to talk about, who is missing, and for the chair the way to each aspect. */
export function AgendaView({ session, seat }: { readonly session: Session; readonly seat: Seat }) {
  const styles = useSessionStyles();
  const ports = useApp();
  const framework = ports.frameworks.current;
  const votes = votesOf(useRecords("contribution"), session.id);
  const isChair = session.course.chair === seat.id;
  const texts = new Map(aspectsOf(framework).map(({ id, text }) => [id, text]));
  const settled = new Map(session.settled.map(({ aspect, how }) => [aspect, how]));
  const decided = new Set(
    useRecords("answer").flatMap(({ agreement, aspect }) =>
      agreement?.session === session.id ? aspect : [],
    ),
  );
  return (
    <>
      <FoldedList
        summary={agendaTexts.missingTitle}
        items={missingVoices(framework, votes).map(({ standard, perspective }) =>
          agendaTexts.missing(standard, perspective),
        )}
      />
      {session.agenda.length === 0 && <p className={styles.text}>{agendaTexts.empty}</p>}
      {isChair && <AgendaSettings session={session} />}
      {isChair && (
        <div>
          <Button
            onClick={() => {
              makeAgenda(ports, session);
            }}
          >
            {agendaTexts.make}
          </Button>
        </div>
      )}
      <ol className={styles.list}>
        {session.agenda.map((aspect) => {
          const text = texts.get(aspect) ?? aspect;
          const how = settled.get(aspect);
          const done = decided.has(aspect) ? agendaTexts.decidedShort : how && agendaTexts.settled[how];
          return (
            <li key={aspect} className={styles.item}>
              <span>{done ? agendaTexts.inAgenda(text, done) : text}</span>
              {isChair && (
                <div className={styles.buttons}>
                  <Button
                    aria-label={agendaTexts.discuss(text)}
                    onClick={() => {
                      leadSession(ports, session, seat.id, {
                        kind: "discuss",
                        aspect,
                        round: nextRound(votes, aspect),
                      });
                    }}
                  >
                    {agendaTexts.discussShort}
                  </Button>
                  {(["parked", "skipped", "unchanged"] as const).map((each) => (
                    <Button
                      key={each}
                      appearance="subtle"
                      aria-label={agendaTexts.settleWhich(each, text)}
                      onClick={() => {
                        settleAspects(ports, session, [aspect], how === each ? null : each);
                      }}
                    >
                      {agendaTexts.settle[each]}
                    </Button>
                  ))}
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
