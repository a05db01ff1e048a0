import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { GuideChapter } from "@/domain/guide/guide";
import type { Place } from "@/ui/navigation/place";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { guideTexts } from "./texts";

const useStyles = makeStyles({
  navigation: { "@media print": { display: "none" } },
  summary: {
    ...typographyStyles.body1,
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalXS,
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gap: tokens.spacingVerticalXXS,
  },
  link: {
    display: "block",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    borderLeft: "3px solid transparent",
    '&[aria-current="page"]': {
      borderLeftColor: tokens.colorCompoundBrandStroke,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
    },
    // Transparent borders are painted by the system in forced colours; the current place must still stand out.
    "@media (forced-colors: active)": {
      borderLeftColor: "Canvas",
      '&[aria-current="page"]': { borderLeftColor: "Highlight" },
    },
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
  const styles = useStyles();
  return (
    <nav aria-label={guideTexts.contents} className={styles.navigation}>
      {isFolded ? (
        <details>
          <summary className={styles.summary}>{guideTexts.contents}</summary>
          <Chapters {...list} />
        </details>
      ) : (
        <Chapters {...list} />
      )}
    </nav>
  );
}

function Chapters({ chapters, current, placeOf }: Omit<ChapterListProps, "isFolded">) {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {chapters.map(({ slug, title }) => (
        <li key={slug}>
          <PlaceLink to={placeOf(slug)} current={slug === current} className={styles.link}>
            {title}
          </PlaceLink>
        </li>
      ))}
    </ol>
  );
}
