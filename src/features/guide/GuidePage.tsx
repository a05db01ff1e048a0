import { makeStyles, tokens } from "@fluentui/react-components";
import type { WorkspaceId } from "@/domain/record";
import { GuideText } from "@/ui/help/GuideText";
import { useGuide } from "@/ui/help/useGuide";
import { Card } from "@/ui/layout/Card";
import { NotFound } from "@/ui/layout/NotFound";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { useMediaQuery } from "@/ui/layout/useMediaQuery";
import type { Place } from "@/ui/navigation/place";
import { PlaceButton } from "@/ui/navigation/PlaceButton";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { ChapterList } from "./ChapterList";
import { guideTexts } from "./texts";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gap: tokens.spacingHorizontalXXL,
    gridTemplateColumns: "17rem minmax(0, 40rem)",
    alignItems: "start",
    "@media (max-width: 899px)": { gridTemplateColumns: "minmax(0, 1fr)" },
    "@media print": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  chapter: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalL },
  steps: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    "@media print": { display: "none" },
  },
});

interface GuidePageProps {
  readonly chapter: string;
  readonly workspace: WorkspaceId | undefined;
}

/** The user's guide, one chapter at a time. */
export function GuidePage({ chapter: slug, workspace }: GuidePageProps) {
  const styles = useStyles();
  const isNarrow = useMediaQuery("(max-width: 899px)");
  const { chapters } = useGuide();
  const index = chapters.findIndex((each) => each.slug === slug);
  const chapter = chapters[index];
  if (!chapter) return <NotFound />;
  const previous = chapters[index - 1];
  const next = chapters[index + 1];
  const placeOf = (other: string): Place => ({
    page: "guide",
    chapter: other,
    ...(workspace ? { workspace } : {}),
  });
  return (
    <Page>
      <PageTitle>{guideTexts.title(chapter.title)}</PageTitle>
      <div className={styles.columns}>
        <ChapterList chapters={chapters} current={chapter.slug} placeOf={placeOf} isFolded={isNarrow} />
        <div className={styles.chapter}>
          <Card>
            <GuideText
              blocks={chapter.body}
              partLevel={2}
              chapterLink={(other, text) => <PlaceLink to={placeOf(other)}>{text}</PlaceLink>}
            />
          </Card>
          <div className={styles.steps}>
            {previous && (
              <PlaceButton to={placeOf(previous.slug)}>{guideTexts.previous(previous.title)}</PlaceButton>
            )}
            {next && (
              <PlaceButton primary to={placeOf(next.slug)}>
                {guideTexts.next(next.title)}
              </PlaceButton>
            )}
          </div>
        </div>
      </div>
    </Page>
  );
}
