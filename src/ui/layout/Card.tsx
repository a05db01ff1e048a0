import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalXL,
    display: "grid",
    gap: tokens.spacingVerticalM,
    // A grid child grows with its longest word unless told not to: at 320 px that word would push the page sideways.
    gridTemplateColumns: "minmax(0, 1fr)",
    "@media (max-width: 640px)": { padding: tokens.spacingHorizontalL },
    // As in Page: no grid on paper.
    "@media print": {
      display: "block",
      "& > * + *": { marginTop: tokens.spacingVerticalM },
    },
  },
});

interface CardProps {
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Id of the heading that names this part of the screen. */
  readonly labelledBy?: string;
  readonly id?: string;
}

export function Card({ children, className, labelledBy, id }: CardProps) {
  return (
    <section id={id} aria-labelledby={labelledBy} className={mergeClasses(useStyles().card, className)}>
      {children}
    </section>
  );
}
