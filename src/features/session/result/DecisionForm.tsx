import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { flushSync } from "react-dom";
import type { ActionPlanId } from "@/domain/action-plan/actionPlan";
import type { AnswerChoice } from "@/domain/framework/answerScale";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { focusFirstWrong } from "@/ui/focus/focusFirstWrong";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { LineField } from "@/ui/text/LineField";
import { decideTogether, type Decision } from "@/usecases/session/decideTogether";
import { useSessionStyles } from "../useSessionStyles";
import { ChoiceField } from "../voting/ChoiceField";
import { resultTexts } from "./texts";
import { useIdeaPlan } from "./useIdeaPlan";

interface DecisionFormProps {
  readonly session: Session;
  readonly open: OpenWorkspace;
  /** Two camps: a level alone would hide that one did not agree. [OV22] */
  readonly mustExplain: boolean;
}

const blank = { reason: "", who: "", why: "", idea: "" };

/** What the meeting agreed on, for the chair to write down. */
export function DecisionForm({ session, open, mustExplain }: DecisionFormProps) {
  const styles = useSessionStyles();
  const ports = useApp();
  const ideaPlan = useIdeaPlan(open);
  const [choice, setChoice] = useState<AnswerChoice | null>(null);
  const [texts, setTexts] = useState(blank);
  const [wasTried, setWasTried] = useState(false);
  /** What came of it when it was not decided. */
  const [answer, setAnswer] = useState<Exclude<Decision, "decided"> | null>(null);
  const field = (name: keyof typeof blank) => ({
    value: texts[name],
    onChange: (value: string) => {
      setTexts((before) => ({ ...before, [name]: value }));
    },
  });
  // The votes that count may have come in since this form was drawn.
  const asksReason = mustExplain || answer === "needsReason";
  const isExplained = [texts.reason, texts.who, texts.why].some((text) => text.trim() !== "");
  return (
    <form
      noValidate
      className={styles.form}
      aria-labelledby="decision"
      onSubmit={(event) => {
        event.preventDefault();
        flushSync(() => {
          setWasTried(true);
        });
        if (choice === null || focusFirstWrong(event.currentTarget)) return;
        const { reason, who, why } = texts;
        const minority = who.trim() === "" && why.trim() === "" ? null : { who, why };
        const title = texts.idea.trim();
        const idea = title === "" ? null : { title, into: ideaPlan.into };
        const decided = { choice, reason, minority, idea };
        const came = decideTogether(ports, session, session.course.chair, decided);
        if (came === "decided") return;
        flushSync(() => {
          setAnswer(came);
        });
        focusFirstWrong(event.currentTarget);
      }}
    >
      <PartTitle id="decision">{resultTexts.decision}</PartTitle>
      <ChoiceField layout="row" label={resultTexts.decidedLevel} value={choice} onChange={setChoice} />
      <LineField
        label={resultTexts.reason}
        hint={asksReason ? resultTexts.campsHint : undefined}
        problem={asksReason && wasTried && !isExplained ? resultTexts.needsReason : undefined}
        {...field("reason")}
      />
      <LineField label={resultTexts.minorityWho} {...field("who")} />
      <LineField label={resultTexts.minorityWhy} {...field("why")} />
      <LineField
        label={resultTexts.idea}
        hint={ideaPlan.plans.length === 0 ? resultTexts.newPlan : undefined}
        {...field("idea")}
      />
      {ideaPlan.plans.length > 1 && texts.idea.trim() !== "" && (
        <Field label={resultTexts.whichPlan}>
          <RadioGroup
            value={ideaPlan.chosen?.id ?? ""}
            onChange={(_, { value }) => {
              ideaPlan.choose(value as ActionPlanId);
            }}
          >
            {ideaPlan.plans.map((plan) => (
              <Radio key={plan.id} value={plan.id} label={ideaPlan.nameOf(plan)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <div role="status">
        {answer === "refused" && <p className={styles.text}>{resultTexts.notDecided}</p>}
      </div>
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={choice === null}>
          {resultTexts.decide}
        </Button>
      </div>
    </form>
  );
}
