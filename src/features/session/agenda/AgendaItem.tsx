import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowDown20Regular, ArrowUndo20Regular, ArrowUp20Regular } from "@fluentui/react-icons";
import type { Aspect, QualityStandard } from "@/domain/framework/framework";
import type { AnswerChoice } from "@/domain/framework/answerScale";
import type { CastVote } from "@/domain/session/contribution";
import { settlements, type Settlement } from "@/domain/session/session";
import { shapeOf, tallyOf } from "@/domain/session/spread";
import { useApp } from "@/ui/app/AppContext";
import { stageTexts } from "../stage/texts";
import { agendaTexts } from "./texts";
import { toolId } from "./toolId";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "2rem minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { ...typographyStyles.subtitle2, textAlign: "end" },
  what: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start" },
  text: { ...typographyStyles.body1Strong, margin: 0, maxWidth: "65ch" },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  done: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  // They stay together when the row is too narrow.
  moves: { whiteSpace: "nowrap" },
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

export interface AgendaItemActions {
  readonly discuss: (aspect: Aspect) => void;
  readonly move: (aspect: Aspect, direction: "up" | "down") => void;
  readonly takeOff: (aspect: Aspect) => void;
  readonly settle: (aspect: Aspect, how: Settlement) => void;
  readonly takeBack: (aspect: Aspect) => void;
}

interface AgendaItemProps {
  readonly place: number;
  readonly standard: QualityStandard;
  readonly aspect: Aspect;
  readonly answer: AnswerChoice | null;
  /** What was prepared on it, as far as it is open. */
  readonly prepared: readonly CastVote[];
  readonly isDecided: boolean;
  readonly how: Settlement | undefined;
  /** Null for who does not lead. */
  readonly actions: AgendaItemActions | null;
}

/** An aspect on the agenda: what the scan says of it now, what was done with it, and for the chair what can be. */
export function AgendaItem({
  place,
  standard,
  aspect,
  answer,
  prepared,
  isDecided,
  how,
  actions,
}: AgendaItemProps) {
  const styles = useStyles();
  const { answerScale } = useApp();
  const { text } = aspect;
  const done = isDecided ? agendaTexts.decidedShort : how && agendaTexts.settled[how];
  const choices = prepared.filter(({ choice }) => choice !== null);
  const reason = agendaTexts.prepared(
    choices.length > 1 ? shapeOf(tallyOf(choices)) : null,
    prepared.filter(({ wish }) => wish).length,
  );
  const current = answer ? answerScale.choices[answer].label : null;
  return (
    <li className={styles.item}>
      <span aria-hidden className={styles.number}>
        {agendaTexts.number(place)}
      </span>
      <div className={styles.what}>
        <p className={mergeClasses(styles.text, done && styles.done)}>
          {done ? agendaTexts.inAgenda(text, done) : text}
        </p>
        <p className={styles.quiet}>
          {agendaTexts.about(stageTexts.standard(standard.number, standard.shortTitle), current)}
        </p>
        {reason && <p className={styles.quiet}>{reason}</p>}
        {actions && (
          <div className={styles.tools}>
            <Button
              size="small"
              id={toolId(aspect.id, "discuss")}
              aria-label={agendaTexts.discuss(text)}
              onClick={() => {
                actions.discuss(aspect);
              }}
            >
              {agendaTexts.discussShort}
            </Button>
            {how ? (
              <Button
                size="small"
                id={toolId(aspect.id, "back")}
                icon={<ArrowUndo20Regular />}
                aria-label={agendaTexts.takeBackWhich(text)}
                onClick={() => {
                  actions.takeBack(aspect);
                }}
              >
                {agendaTexts.takeBack}
              </Button>
            ) : (
              !isDecided && <SetAside aspect={aspect} actions={actions} />
            )}
            <span className={styles.moves}>
              <Button
                size="small"
                appearance="subtle"
                id={toolId(aspect.id, "up")}
                icon={<ArrowUp20Regular />}
                aria-label={agendaTexts.up(text)}
                onClick={() => {
                  actions.move(aspect, "up");
                }}
              />
              <Button
                size="small"
                appearance="subtle"
                id={toolId(aspect.id, "down")}
                icon={<ArrowDown20Regular />}
                aria-label={agendaTexts.down(text)}
                onClick={() => {
                  actions.move(aspect, "down");
                }}
              />
            </span>
          </div>
        )}
      </div>
    </li>
  );
}

function SetAside({ aspect, actions }: { readonly aspect: Aspect; readonly actions: AgendaItemActions }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          id={toolId(aspect.id, "aside")}
          aria-label={agendaTexts.setAsideWhich(aspect.text)}
        >
          {agendaTexts.setAside}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {settlements.map((how) => (
            <MenuItem
              key={how}
              onClick={() => {
                actions.settle(aspect, how);
              }}
            >
              {agendaTexts.settle[how]}
            </MenuItem>
          ))}
          <MenuItem
            onClick={() => {
              actions.takeOff(aspect);
            }}
          >
            {agendaTexts.takeOff}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
