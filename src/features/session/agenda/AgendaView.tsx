import { standardsOf } from "@/domain/framework/standardsOf";
import { missingVoices } from "@/domain/session/blindSpots";
import { preparedRound, votesOf, votesOn } from "@/domain/session/contribution";
import type { Session } from "@/domain/session/session";
import { useAnswers } from "@/ui/app/useAnswers";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { FoldedList } from "@/ui/layout/FoldedList";
import { useDecided } from "../useDecided";
import { useSessionStyles } from "../useSessionStyles";
import { AddToAgenda } from "./AddToAgenda";
import { AgendaItem } from "./AgendaItem";
import { AgendaSettings } from "./AgendaSettings";
import { AgendaTime } from "./AgendaTime";
import { ClusterTools } from "./ClusterTools";
import { agendaTexts } from "./texts";
import { useArranging } from "./useArranging";
import { useItemActions } from "./useItemActions";

/** What to talk about, who is missing, and for the chair the way to each aspect. */
export function AgendaView({ session, leads }: { readonly session: Session; readonly leads: boolean }) {
  const styles = useSessionStyles();
  const framework = useApp().frameworks.current;
  const votes = votesOf(useRecords("contribution"), session.id);
  const arranging = useArranging(session);
  const actions = useItemActions(session, arranging);
  const decided = useDecided(session);
  const answers = new Map(useAnswers(session.assessment).map(({ aspect, choice }) => [aspect, choice]));
  const settled = new Map(session.settled.map(({ aspect, how }) => [aspect, how]));
  const aspects = new Map(
    standardsOf(framework).flatMap((standard) =>
      standard.aspects.map((aspect) => [aspect.id, { standard, aspect }] as const),
    ),
  );
  return (
    <>
      <FoldedList
        summary={agendaTexts.missingTitle}
        items={missingVoices(framework, votes).map(({ perspective, standards }) =>
          agendaTexts.missing(perspective, standards),
        )}
      />
      {leads && <AgendaSettings session={session} arranging={arranging} />}
      {session.agenda.length === 0 ? (
        <p className={styles.text}>{agendaTexts.empty}</p>
      ) : (
        <AgendaTime session={session} />
      )}
      <ol className={styles.plainList}>
        {session.agenda.map((id, index) => {
          const found = aspects.get(id);
          return (
            found && (
              <AgendaItem
                key={id}
                place={index + 1}
                {...found}
                answer={answers.get(id) ?? null}
                prepared={votesOn(votes, id, preparedRound)}
                isDecided={decided.has(id)}
                how={settled.get(id)}
                actions={leads ? actions : null}
              />
            )
          );
        })}
      </ol>
      {leads && <AddToAgenda session={session} arranging={arranging} />}
      {leads && <ClusterTools session={session} arranging={arranging} />}
    </>
  );
}
