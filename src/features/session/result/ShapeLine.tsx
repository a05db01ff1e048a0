import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import {
  ArrowBidirectionalLeftRight20Regular,
  CheckmarkCircle20Regular,
  PeopleSwap20Regular,
  PeopleTeam20Regular,
  QuestionCircle20Regular,
  Subtract20Regular,
} from "@fluentui/react-icons";
import type { SpreadShape } from "@/domain/session/spread";
import { sessionTexts } from "../texts";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.subtitle2,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  icon: { flexShrink: 0 },
});

const icons = {
  nobody: Subtract20Regular,
  alike: CheckmarkCircle20Regular,
  near: PeopleTeam20Regular,
  wide: ArrowBidirectionalLeftRight20Regular,
  polarised: PeopleSwap20Regular,
  unclear: QuestionCircle20Regular,
} satisfies Record<SpreadShape, unknown>;

/** What a spread means, in words with a picture. [OV11] */
export function ShapeLine({ shape }: { readonly shape: SpreadShape }) {
  const styles = useStyles();
  const Icon = icons[shape];
  return (
    <p className={styles.line}>
      <Icon aria-hidden className={styles.icon} />
      <span>{sessionTexts.shapes[shape]}</span>
    </p>
  );
}
