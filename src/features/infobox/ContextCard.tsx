import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { StandardNumber } from "@/domain/framework/framework";
import { useInfobox } from "@/ui/app/useContent";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { infoboxTexts } from "./texts";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, maxWidth: "75ch", marginBlock: tokens.spacingVerticalM },
});

/** Background to a standard with where it comes from; nothing for a standard that has none. */
export function ContextCard({ standard }: { readonly standard: StandardNumber }) {
  const styles = useStyles();
  const fold = useFoldStyles();
  const contexts = useInfobox().context.filter((each) => each.standard === standard);
  if (contexts.length === 0) return null;
  return (
    <Card labelledBy="context">
      <SectionTitle id="context">{infoboxTexts.context}</SectionTitle>
      <SmallPrint>{infoboxTexts.contextOrigin}</SmallPrint>
      {contexts.map(({ title, text, source }) => (
        <details key={title} data-paper="open">
          <summary className={fold.summary}>{title}</summary>
          {text.map((paragraph) => (
            <p key={paragraph} className={styles.text}>
              {paragraph}
            </p>
          ))}
          <SmallPrint>{infoboxTexts.source(source)}</SmallPrint>
        </details>
      ))}
    </Card>
  );
}
