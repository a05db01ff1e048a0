import { Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useId } from "react";
import type { ClusterId } from "@/domain/framework/framework";
import type { ExchangeAnswers, ExchangeQuestion } from "@/domain/plan-exchange/differences";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import type { ComparedDocument } from "@/usecases/exchange/compareDocument";
import { exchangeTexts } from "./texts";
import { useExchangeStyles } from "./useExchangeStyles";

interface ExchangeQuestionsProps {
  readonly compared: ComparedDocument;
  readonly answers: ExchangeAnswers;
  readonly onAnswer: (answers: Partial<ExchangeAnswers>) => void;
}

/** What the document does not say and only a person can know. */
export function ExchangeQuestions({ compared, answers, onAnswer }: ExchangeQuestionsProps) {
  const styles = useExchangeStyles();
  const titleId = useId();
  const { questions } = compared.comparison.differences;
  if (questions.length === 0) return null;
  return (
    <Card labelledBy={titleId}>
      <SectionTitle id={titleId}>{exchangeTexts.questionsTitle}</SectionTitle>
      <ul className={styles.list}>
        {questions.map((question) => (
          <li key={keyOf(question)}>
            <Question
              question={question}
              clusters={compared.sides.clusters}
              answers={answers}
              onAnswer={onAnswer}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface QuestionProps extends Pick<ExchangeQuestionsProps, "answers" | "onAnswer"> {
  readonly question: ExchangeQuestion;
  readonly clusters: ComparedDocument["sides"]["clusters"];
}

function Question({ question, clusters, answers, onAnswer }: QuestionProps) {
  const styles = useExchangeStyles();
  const id = useId();
  switch (question.kind) {
    case "cluster":
      return (
        <div className={styles.difference}>
          <label htmlFor={id} className={styles.text}>
            {exchangeTexts.clusterQuestion(question.firstTexts)}
          </label>
          <Select
            id={id}
            value={answers.clusters.get(question.part) ?? ""}
            onChange={(_, { value }) => {
              const chosen = new Map(answers.clusters);
              if (value === "") chosen.delete(question.part);
              else chosen.set(question.part, value as ClusterId | "other");
              onAnswer({ clusters: chosen });
            }}
          >
            <option value="">{exchangeTexts.chooseCluster}</option>
            {clusters.map((cluster) => (
              <option key={cluster.id} value={cluster.id}>
                {cluster.heading}
              </option>
            ))}
            <option value="other">{exchangeTexts.otherTable}</option>
          </Select>
        </div>
      );
    case "continuations":
      return (
        <div className={styles.difference}>
          <p id={id} className={styles.text}>
            {exchangeTexts.continuations(question.rows)}
          </p>
          <RadioGroup
            aria-labelledby={id}
            value={answers.continuations}
            onChange={(_, { value }) => {
              onAnswer({ continuations: value === "separate" ? "separate" : "join" });
            }}
          >
            <Radio value="join" label={exchangeTexts.join} />
            <Radio value="separate" label={exchangeTexts.separate} />
          </RadioGroup>
        </div>
      );
    case "match":
      return (
        <div className={styles.difference}>
          <p id={id} className={styles.text}>
            {exchangeTexts.match(question.title, question.measureTitle)}
          </p>
          <RadioGroup
            aria-labelledby={id}
            layout="horizontal"
            value={answers.matches.get(question.key) === false ? "no" : "yes"}
            onChange={(_, { value }) => {
              onAnswer({ matches: new Map([...answers.matches, [question.key, value === "yes"]]) });
            }}
          >
            <Radio value="yes" label={exchangeTexts.yes} />
            <Radio value="no" label={exchangeTexts.no} />
          </RadioGroup>
        </div>
      );
  }
}

function keyOf(question: ExchangeQuestion): string {
  switch (question.kind) {
    case "cluster":
      return question.part;
    case "continuations":
      return question.kind;
    case "match":
      return question.key;
  }
}
