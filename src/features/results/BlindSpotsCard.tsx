import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { type ComponentProps } from "react";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { AspectItems } from "./AspectItems";
import { resultTexts } from "./texts";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
});

/** What nobody could answer. [SC3] */
export function BlindSpotsCard(props: ComponentProps<typeof AspectItems>) {
  const styles = useStyles();
  const { length } = props.results;
  return (
    <Card labelledBy="blind-spots">
      <SectionTitle id="blind-spots">{resultTexts.counted(resultTexts.blindSpots, length)}</SectionTitle>
      <p className={styles.text}>
        {length > 0 ? resultTexts.blindSpotsExplanation : resultTexts.noBlindSpots}
      </p>
      {length > 0 && <AspectItems {...props} />}
    </Card>
  );
}
