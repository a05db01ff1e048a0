import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ShownLink } from "@/domain/infobox/infoLink";
import { useInfobox } from "../app/useContent";
import { SmallPrint } from "../layout/SmallPrint";
import { LinkItem } from "./LinkItem";
import { linkTexts } from "./texts";
import { type LinksOf, useInfoLinks } from "./useInfoLinks";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(30rem, 100%), 1fr))",
    gap: tokens.spacingVerticalXL,
    alignItems: "start",
  },
});

interface LinkListProps extends LinksOf {
  /** What can be done with a link, given the ids of the texts that say which link it is and how it stands. */
  readonly toolsOf?: (link: ShownLink, describedBy: string) => ReactNode;
  /** Key of the link that takes the focus when it appears. */
  readonly focusOn?: string | null;
}

/** The links for some standards, with what that collection is and is not. Suspends until it is there. */
export function LinkList({ toolsOf, focusOn = null, ...of }: LinkListProps) {
  const styles = useStyles();
  const links = useInfoLinks(of);
  return (
    <>
      <SmallPrint>{useInfobox().note}</SmallPrint>
      <ul className={styles.list} aria-label={linkTexts.links(of.standards)}>
        {links.map((link) => (
          <LinkItem key={link.key} link={link} toolsOf={toolsOf} takesFocus={link.key === focusOn} />
        ))}
      </ul>
    </>
  );
}
