import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Card } from "@/ui/layout/Card";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { FrameworkNote } from "@/ui/layout/FrameworkNote";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { HowItWorks } from "./HowItWorks";
import { NewWorkspaceForm } from "./NewWorkspaceForm";
import { RemovedWorkspaces } from "./RemovedWorkspaces";
import { SampleCard } from "./SampleCard";
import { startTexts } from "./texts";

const useStyles = makeStyles({
  introduction: { ...typographyStyles.body2, margin: 0, maxWidth: "65ch" },
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  ways: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 24rem), 1fr))",
    gap: tokens.spacingVerticalXL,
    alignItems: "start",
  },
});

interface StartPageProps {
  /** The way in for who has a workspace in a file. */
  readonly openFile: ReactNode;
  /** The way in for who works with others in SharePoint. */
  readonly sharing: ReactNode;
}

export function StartPage({ openFile, sharing }: StartPageProps) {
  const styles = useStyles();
  const { current } = useApp().frameworks;
  const workspaces = useRecords("workspace").toSorted((left, right) =>
    left.name.localeCompare(right.name, "nl", { numeric: true }),
  );
  const isFirstVisit = workspaces.length === 0;
  const hasSample = workspaces.some(({ isSample }) => isSample);
  return (
    <Page>
      <PageTitle>{startTexts.title}</PageTitle>
      <p className={styles.introduction}>{startTexts.introduction}</p>
      {isFirstVisit && <HowItWorks isFirstVisit />}
      {!isFirstVisit && (
        <Card labelledBy="existing">
          <SectionTitle id="existing">{startTexts.existing}</SectionTitle>
          <ul className={styles.list}>
            {workspaces.map(({ id, name }) => (
              <li key={id}>
                <PlaceLink to={{ page: "route", workspace: id }}>{name}</PlaceLink>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <RemovedWorkspaces />
      <div className={styles.ways}>
        <Card labelledBy="new">
          <SectionTitle id="new">{startTexts.newTitle}</SectionTitle>
          <p className={styles.text}>{startTexts.newExplanation}</p>
          <NewWorkspaceForm usedNames={workspaces.map(({ name }) => name)} />
        </Card>
        {!hasSample && <SampleCard />}
        {openFile}
        {sharing}
      </div>
      {!isFirstVisit && <HowItWorks isFirstVisit={false} />}
      <p className={styles.text}>{startTexts.conversation}</p>
      <p className={styles.text}>{startTexts.storage}</p>
      <FrameworkNote framework={current} source={startTexts.source(current.title)} />
    </Page>
  );
}
