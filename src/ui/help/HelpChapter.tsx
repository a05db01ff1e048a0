import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { takeFocus } from "../focus/takeFocus";
import { GuideText } from "./GuideText";
import { helpTexts } from "./texts";
import { useGuide } from "./useGuide";

const useStyles = makeStyles({
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    outlineStyle: "none",
  },
});

interface HelpChapterProps {
  readonly slug: string;
  /** After a link was followed, so that a screen reader says which chapter this is. */
  readonly takesFocus: boolean;
  readonly onChapter: (chapter: string) => void;
}

export function HelpChapter({ slug, takesFocus, onChapter }: HelpChapterProps) {
  const styles = useStyles();
  const chapter = useGuide().chapters.find((each) => each.slug === slug);
  if (!chapter) return <p>{helpTexts.noChapter}</p>;
  return (
    <>
      <h3 className={styles.title} tabIndex={-1} ref={takesFocus ? takeFocus : null}>
        {chapter.title}
      </h3>
      <GuideText
        blocks={chapter.body}
        partLevel={4}
        chapterLink={(other, text) => (
          <Link
            as="button"
            inline
            onClick={() => {
              onChapter(other);
            }}
          >
            {text}
          </Link>
        )}
      />
    </>
  );
}
