import { Button, Field, Select } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { outsideAgenda } from "@/domain/session/agendaStep";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { stageTexts } from "../stage/texts";
import { useSessionStyles } from "../useSessionStyles";
import { agendaTexts } from "./texts";
import type { Arranging } from "./useArranging";

const standardId = "agenda-standard";

interface AddToAgendaProps {
  readonly session: Session;
  readonly arranging: Arranging;
}

/** What did not fit or was left out, by standard, to be put on after all. [OV20] */
export function AddToAgenda({ session, arranging: { arrange } }: AddToAgendaProps) {
  const styles = useSessionStyles();
  const fold = useFoldStyles();
  const { frameworks } = useApp();
  const [chosen, setChosen] = useState(0);
  const outside = outsideAgenda(frameworks.current, session);
  const standard = outside.find(({ number }) => number === chosen) ?? outside[0];
  const settled = new Map(session.settled.map(({ aspect, how }) => [aspect, how]));
  if (!standard) return null;
  return (
    <details>
      <summary className={fold.summary}>{agendaTexts.add}</summary>
      <div className={styles.folded}>
        <Field label={agendaTexts.ofStandard}>
          <Select
            id={standardId}
            className={styles.select}
            value={String(standard.number)}
            onChange={(_, { value }) => {
              setChosen(Number(value));
            }}
          >
            {outside.map(({ number, shortTitle, aspects }) => (
              <option key={number} value={String(number)}>
                {agendaTexts.standardWithCount(stageTexts.standard(number, shortTitle), aspects.length)}
              </option>
            ))}
          </Select>
        </Field>
        <ul className={styles.list}>
          {standard.aspects.map(({ id, text }) => {
            const how = settled.get(id);
            return (
              <li key={id} className={styles.item}>
                <span>{how ? agendaTexts.inAgenda(text, agendaTexts.settled[how]) : text}</span>
                <Button
                  size="small"
                  icon={<Add20Regular />}
                  aria-label={agendaTexts.putOnWhich(text)}
                  onClick={() => {
                    const place = session.agenda.length + 1;
                    const told = agendaTexts.moved(text, place, place);
                    arrange({ kind: "putOn", aspect: id }, { text: told, focus: standardId });
                  }}
                >
                  {agendaTexts.putOn}
                </Button>
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
