import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { LazyPart } from "../loading/LazyPart";
import { PlaceLink } from "../navigation/PlaceLink";
import { LinkList } from "./LinkList";
import { linkTexts } from "./texts";
import { type LinksOf, useInfoLinks } from "./useInfoLinks";
import { useFoldStyles } from "../layout/useFoldStyles";

const useStyles = makeStyles({
  content: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    marginBlock: tokens.spacingVerticalM,
  },
  more: {
    ...typographyStyles.body1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
});

/** The links for some standards where they help, folded away. Nothing is loaded until somebody asks. */
export function InfoboxFold(of: LinksOf) {
  const styles = useStyles();
  const fold = useFoldStyles();
  const [isAsked, setIsAsked] = useState(false);
  const title = linkTexts.links(of.standards);
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) setIsAsked(true);
      }}
    >
      <summary className={fold.summary}>
        {isAsked ? (
          <LazyPart whileLoading={title} onFailure={title}>
            <CountedTitle {...of} />
          </LazyPart>
        ) : (
          title
        )}
      </summary>
      {isAsked && (
        <div className={styles.content}>
          <LazyPart>
            <LinkList {...of} />
          </LazyPart>
          <p className={styles.more}>
            {linkTexts.toInfobox}
            {of.standards.map((standard) => (
              <PlaceLink key={standard} to={{ page: "infobox", workspace: of.workspace, standard }}>
                {linkTexts.standard(standard)}
              </PlaceLink>
            ))}
          </p>
        </div>
      )}
    </details>
  );
}

function CountedTitle(of: LinksOf) {
  return linkTexts.countedLinks(useInfoLinks(of).length, of.standards);
}
