import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { AnswerChoice } from "@/domain/framework/answerScale";
import type { Seat } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { LineField } from "@/ui/text/LineField";
import { decideTogether } from "@/usecases/session/decideTogether";
import { ChoiceField } from "../voting/ChoiceField";
import { resultTexts } from "./texts";
import { useSessionStyles } from "../useSessionStyles";

interface DecisionFormProps {
  readonly session: Session;
  readonly seat: Seat;
  /** Where an idea for a measure goes; without a plan there is no place for one. */
  readonly plan: ActionPlan | undefined;
}

const blank = { reason: "", who: "", why: "", idea: "" };

export function DecisionForm({ session, seat, plan }: DecisionFormProps) {
  const styles = useSessionStyles();
  const ports = useApp();
  const [choice, setChoice] = useState<AnswerChoice | null>(null);
  const [texts, setTexts] = useState(blank);
  const field = (name: keyof typeof blank) => ({
    value: texts[name],
    onChange: (value: string) => {
      setTexts((before) => ({ ...before, [name]: value }));
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (choice === null) return;
        const { reason, who, why } = texts;
        const minority = who.trim() === "" && why.trim() === "" ? null : { who, why };
        const title = texts.idea.trim();
        const idea = plan && title !== "" ? { plan, title } : null;
        decideTogether(ports, session, seat.id, { choice, reason, minority, idea });
      }}
    >
      <ChoiceField label={resultTexts.decidedLevel} value={choice} onChange={setChoice} />
      <LineField label={resultTexts.reason} {...field("reason")} />
      <LineField label={resultTexts.minorityWho} {...field("who")} />
      <LineField label={resultTexts.minorityWhy} {...field("why")} />
      {plan && <LineField label={resultTexts.idea} {...field("idea")} />}
      <div>
        <Button type="submit" appearance="primary" disabled={choice === null}>
          {resultTexts.decide}
        </Button>
      </div>
    </form>
  );
}
