import { makeStyles, tokens } from "@fluentui/react-components";

const stripes = (color: string, gap: string) =>
  `repeating-linear-gradient(45deg, ${color} 0 1px, transparent 1px ${gap})`;

/**
 * How each answer is drawn. Each has its own pattern beside its colour, and its count in it, so that nothing is said by
 * colour alone; the border keeps the parts apart where the system paints over colours.
 */
export const useFillStyles = makeStyles({
  // Browsers leave backgrounds off the paper unless told otherwise, and the pattern is what tells answers apart.
  base: {
    printColorAdjust: "exact",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground1,
  },
  notYet: { backgroundColor: tokens.colorNeutralBackground1 },
  inDevelopment: {
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `linear-gradient(0deg, ${tokens.colorCompoundBrandStroke} 0 30%, transparent 30%)`,
  },
  largely: {
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `linear-gradient(0deg, ${tokens.colorCompoundBrandStroke} 0 65%, transparent 65%)`,
  },
  secured: { backgroundColor: tokens.colorCompoundBrandStroke },
  unknown: {
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: stripes(tokens.colorNeutralForeground3, "6px"),
  },
  notApplicable: {
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `radial-gradient(${tokens.colorNeutralForeground3} 1px, transparent 1.5px)`,
    backgroundSize: "6px 6px",
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
});
