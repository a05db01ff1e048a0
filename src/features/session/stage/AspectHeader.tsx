import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { AspectId } from "@/domain/framework/framework";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { useGuidance } from "@/ui/app/useContent";
import { AspectHelp } from "@/ui/aspect/AspectHelp";
import { LazyPart } from "@/ui/loading/LazyPart";
import { stageTexts } from "./texts";

const useStyles = makeStyles({
  header: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalL,
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
  },
  place: {
    ...typographyStyles.body1Strong,
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
  },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  text: {
    ...typographyStyles.title3,
    margin: 0,
    maxWidth: "60ch",
    "@media (max-width: 640px)": typographyStyles.subtitle2,
  },
});

interface AspectHeaderProps {
  readonly session: Session;
  readonly aspect: AspectId;
}

/** What one talks about now, where it belongs and how far one is, to be read from the back of the room. */
export function AspectHeader({ session, aspect }: AspectHeaderProps) {
  const styles = useStyles();
  const { frameworks } = useApp();
  const found = frameworks.current.clusters
    .flatMap((cluster) => cluster.standards.map((standard) => ({ cluster, standard })))
    .find(({ standard }) => standard.aspects.some(({ id }) => id === aspect));
  if (!found) return null;
  const { cluster, standard } = found;
  const place = session.agenda.indexOf(aspect) + 1;
  return (
    <>
      <div className={styles.header}>
        <p className={styles.place}>
          <span>{stageTexts.standard(standard.number, standard.shortTitle)}</span>
          {place > 0 && <span>{stageTexts.place(place, session.agenda.length)}</span>}
        </p>
        <p className={styles.text}>{standard.aspects.find(({ id }) => id === aspect)?.text}</p>
        <p className={styles.quiet}>{stageTexts.cluster(cluster.heading)}</p>
      </div>
      <LazyPart whileLoading={null} onFailure={null}>
        <Help aspect={aspect} />
      </LazyPart>
    </>
  );
}

function Help({ aspect }: { readonly aspect: AspectId }) {
  const guidance = useGuidance().aspects.get(aspect);
  return guidance ? <AspectHelp guidance={guidance} /> : null;
}
