import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { GuideBlock } from "@/domain/guide/guide";
import { unreachable } from "@/domain/unreachable";
import { type ChapterLink, GuideLine } from "./GuideLine";

const useStyles = makeStyles({
  text: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  pagePart: { ...typographyStyles.subtitle1, margin: 0, marginTop: tokens.spacingVerticalM },
  part: { ...typographyStyles.subtitle2, margin: 0, marginTop: tokens.spacingVerticalS },
  subpart: { ...typographyStyles.body1Strong, margin: 0, marginTop: tokens.spacingVerticalS },
  paragraph: { ...typographyStyles.body1, margin: 0, maxWidth: "70ch" },
  picture: { maxWidth: "100%", height: "auto", border: `1px solid ${tokens.colorNeutralStroke1}` },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    maxWidth: "70ch",
    display: "grid",
    gap: tokens.spacingVerticalXS,
  },
});

interface GuideTextProps {
  readonly blocks: readonly GuideBlock[];
  /** The level of heading that a part of the chapter has on this screen. */
  readonly partLevel: 2 | 4;
  readonly chapterLink: ChapterLink;
}

/** The text of a chapter, drawn from our own tree: nothing in it can be anything but text. */
export function GuideText({ blocks, ...options }: GuideTextProps) {
  return (
    <div className={useStyles().text}>
      {blocks.map((block, index) => (
        // A chapter never changes while it is shown.
        <Block key={index} block={block} {...options} />
      ))}
    </div>
  );
}

function Block({
  block,
  partLevel,
  chapterLink,
}: Omit<GuideTextProps, "blocks"> & { readonly block: GuideBlock }) {
  const styles = useStyles();
  switch (block.kind) {
    case "heading": {
      const Heading = `h${partLevel + block.depth - 1}` as "h2" | "h3" | "h4" | "h5";
      const partLook = partLevel === 2 ? styles.pagePart : styles.part;
      return (
        <Heading className={block.depth === 1 ? partLook : styles.subpart}>
          <GuideLine content={block.content} chapterLink={chapterLink} />
        </Heading>
      );
    }
    case "paragraph":
      return (
        <p className={styles.paragraph}>
          <GuideLine content={block.content} chapterLink={chapterLink} />
        </p>
      );
    case "list": {
      const List = block.isNumbered ? "ol" : "ul";
      return (
        <List className={styles.list}>
          {block.items.map((item, index) => (
            <li key={index}>
              {item.map((each, position) => (
                <Block key={position} block={each} partLevel={partLevel} chapterLink={chapterLink} />
              ))}
            </li>
          ))}
        </List>
      );
    }
    case "picture":
      return <img className={styles.picture} src={block.file} alt={block.description} loading="lazy" />;
    default:
      return unreachable(block);
  }
}
