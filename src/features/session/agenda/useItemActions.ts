import type { AspectId } from "@/domain/framework/framework";
import { nextRound, votesOf } from "@/domain/session/contribution";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { leadSession } from "@/usecases/session/leadSession";
import { stageTitleId } from "../stage/useKeptFocus";
import type { AgendaItemActions } from "./AgendaItem";
import { agendaTexts } from "./texts";
import { toolId } from "./toolId";
import type { Arranging } from "./useArranging";

/** What the chair does with one aspect, with what is said of it and where the focus goes. */
export function useItemActions(session: Session, { arrange }: Arranging): AgendaItemActions {
  const ports = useApp();
  const votes = votesOf(useRecords("contribution"), session.id);
  const { agenda, course } = session;
  return {
    discuss: ({ id: aspect }) => {
      const round = nextRound(votes, aspect);
      leadSession(ports, session, course.chair, { kind: "discuss", aspect, round });
    },
    move: ({ id: aspect, text }, direction) => {
      const to = agenda.indexOf(aspect) + (direction === "up" ? -1 : 1);
      const isOver = to < 0 || to >= agenda.length;
      const told = isOver
        ? agendaTexts.cannotMove[direction]
        : agendaTexts.moved(text, to + 1, agenda.length);
      arrange({ kind: "move", aspect, direction }, { text: told, focus: toolId(aspect, direction) });
    },
    takeOff: ({ id: aspect, text }) => {
      arrange(
        { kind: "takeOff", aspect },
        { text: agendaTexts.tookOff(text), focus: neighbour(agenda, aspect) },
      );
    },
    settle: ({ id: aspect, text }, how) => {
      const told = agendaTexts.inAgenda(text, agendaTexts.settled[how]);
      arrange({ kind: "settle", aspects: [aspect], how }, { text: told, focus: toolId(aspect, "back") });
    },
    takeBack: ({ id: aspect, text }) => {
      const told = agendaTexts.tookBack(text);
      arrange({ kind: "takeBack", aspects: [aspect] }, { text: told, focus: toolId(aspect, "aside") });
    },
  };
}

/** What stands in its place once an aspect is gone. */
function neighbour(agenda: readonly AspectId[], aspect: AspectId): string {
  const place = agenda.indexOf(aspect);
  const next = agenda[place + 1] ?? agenda[place - 1];
  return next ? toolId(next, "discuss") : stageTitleId;
}
