import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import type { ChapterSlug, GuideInline } from "@/domain/guide/guide";
import { unreachable } from "@/domain/unreachable";
import { NewTabNote } from "../layout/NewTabNote";

/** A link to another chapter, which the page and the drawer follow each in its own way. */
export type ChapterLink = (slug: ChapterSlug, children: ReactNode) => ReactNode;

const useStyles = makeStyles({
  key: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    paddingInline: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
});

interface GuideLineProps {
  readonly content: readonly GuideInline[];
  readonly chapterLink: ChapterLink;
}

/** Text with what stands out in it. */
export function GuideLine({ content, chapterLink }: GuideLineProps) {
  return content.map((piece, index) => <Piece key={index} piece={piece} chapterLink={chapterLink} />);
}

function Piece({ piece, chapterLink }: { readonly piece: GuideInline; readonly chapterLink: ChapterLink }) {
  const styles = useStyles();
  if (piece.kind === "text") return piece.text;
  if (piece.kind === "key") return <kbd className={styles.key}>{piece.text}</kbd>;
  const inner = <GuideLine content={piece.content} chapterLink={chapterLink} />;
  switch (piece.kind) {
    case "strong":
      return <strong>{inner}</strong>;
    case "emphasis":
      return <em>{inner}</em>;
    case "web":
      return (
        <Link href={piece.address} target="_blank" rel="noopener noreferrer" inline>
          {inner}
          <NewTabNote />
        </Link>
      );
    case "chapter":
      return <Fragment>{chapterLink(piece.slug, inner)}</Fragment>;
    default:
      return unreachable(piece);
  }
}
