import { Badge, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Circle16Regular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import type { ShownLink } from "@/domain/infobox/infoLink";
import { takeFocus } from "../focus/takeFocus";
import { NewTabNote } from "../layout/NewTabNote";
import { AgeNote } from "./AgeNote";
import { linkKindNames, linkTexts } from "./texts";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    justifyItems: "start",
    maxWidth: "75ch",
    breakInside: "avoid",
  },
  title: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  about: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  // On paper there is nothing to press.
  address: {
    ...typographyStyles.caption1,
    overflowWrap: "anywhere",
    display: "none",
    "@media print": { display: "block" },
  },
  checked: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
  },
});

interface LinkItemProps {
  readonly link: ShownLink;
  /** What can be done with it, given the ids of the texts that say which link it is and how it stands. */
  readonly toolsOf?: ((link: ShownLink, describedBy: string) => ReactNode) | undefined;
  readonly takesFocus: boolean;
}

/** A link with whose it is, what it is, how old it is and when a person last saw that it is right. */
export function LinkItem({ link, toolsOf, takesFocus }: LinkItemProps) {
  const styles = useStyles();
  const titleId = useId();
  const checkedId = useId();
  const { title, url, organisation, kind, description, checkedOn, known } = link;
  return (
    <li className={styles.item}>
      <Link
        id={titleId}
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        inline
        className={styles.title}
        ref={takesFocus ? takeFocus : null}
      >
        {title}
        <NewTabNote />
      </Link>
      <span className={styles.address}>{url}</span>
      <span className={styles.about}>
        {[organisation, linkKindNames[kind]].filter((part) => part !== "").join(" · ")}
        {known === null && <Badge appearance="outline">{linkTexts.own}</Badge>}
      </span>
      {description !== "" && <p className={styles.text}>{description}</p>}
      <AgeNote link={link} />
      <span id={checkedId} className={styles.checked}>
        {checkedOn ? <CheckmarkCircle16Filled /> : <Circle16Regular />}
        {checkedOn ? linkTexts.checkedOn(checkedOn) : linkTexts.unchecked}
      </span>
      {toolsOf?.(link, `${titleId} ${checkedId}`)}
    </li>
  );
}
