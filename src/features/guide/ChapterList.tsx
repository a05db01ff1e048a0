import { makeStyles, tokens } from "@fluentui/react-components";
import type { GuideChapter } from "@/domain/guide/guide";
import type { Place } from "@/ui/navigation/place";
import { SideMenu, SideMenuLink } from "@/ui/navigation/SideMenu";
import { guideTexts } from "./texts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gap: tokens.spacingVerticalXXS,
  },
});

interface ChapterListProps {
  readonly chapters: readonly GuideChapter[];
  readonly current: string;
  readonly placeOf: (slug: string) => Place;
  /** On a narrow screen the list folds away, so that the chapter comes first. */
  readonly isFolded: boolean;
}

export function ChapterList({ isFolded, ...list }: ChapterListProps) {
  return (
    <SideMenu label={guideTexts.contents} unfold={isFolded ? guideTexts.contents : null}>
      <Chapters {...list} />
    </SideMenu>
  );
}

function Chapters({ chapters, current, placeOf }: Omit<ChapterListProps, "isFolded">) {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {chapters.map(({ slug, title }) => (
        <li key={slug}>
          <SideMenuLink to={placeOf(slug)} isCurrent={slug === current}>
            {title}
          </SideMenuLink>
        </li>
      ))}
    </ol>
  );
}
