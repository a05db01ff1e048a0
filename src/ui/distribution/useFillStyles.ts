import { makeStyles, tokens } from "@fluentui/react-components";

const forced = "@media (forced-colors: active)";
const upTo = (part: string, color: string) =>
  `linear-gradient(0deg, ${color} 0 ${part}, transparent ${part})`;
const stripes = (color: string) => `repeating-linear-gradient(45deg, ${color} 0 1px, transparent 1px 6px)`;
const dots = (color: string) => `radial-gradient(${color} 1px, transparent 1.5px)`;

/** A pattern in our colour, and in that of the system where it has its own. */
const drawn = (pattern: (color: string) => string, color: string, systemColor: string) => ({
  backgroundImage: pattern(color),
  [forced]: { backgroundImage: pattern(systemColor) },
});

const brand = tokens.colorCompoundBrandStroke;
const quiet = tokens.colorNeutralForeground3;

/**
 * How each answer is drawn. Each has its own pattern beside its colour, and its count in it, so that nothing is said by
 * colour alone. Pictures for elsewhere draw the same (adapters/browser/pictureFills).
 */
export const useFillStyles = makeStyles({
  base: {
    // Browsers leave backgrounds off the paper unless told otherwise, and the pattern is what tells answers apart.
    printColorAdjust: "exact",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground1,
    // Left to itself the system takes the patterns away; this draws them in its own colours.
    [forced]: {
      forcedColorAdjust: "none",
      backgroundColor: "Canvas",
      border: "1px solid CanvasText",
      color: "CanvasText",
    },
  },
  notYet: {},
  inDevelopment: drawn((color) => upTo("30%", color), brand, "Highlight"),
  largely: drawn((color) => upTo("65%", color), brand, "Highlight"),
  secured: drawn((color) => upTo("100%", color), brand, "Highlight"),
  unknown: drawn(stripes, quiet, "CanvasText"),
  notApplicable: { ...drawn(dots, quiet, "CanvasText"), backgroundSize: "6px 6px" },
  open: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    [forced]: { border: "1px dashed CanvasText" },
  },
});
