import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { isFinished } from "@/domain/action-plan/measureView";
import { useRecords } from "@/ui/app/useRecords";
import { routeTexts } from "./texts";

interface EarlierPlanMenuProps {
  readonly plans: readonly ActionPlan[];
  readonly nameOf: (plan: ActionPlan) => string;
  readonly onStart: (from: ActionPlan) => void;
}

/** The plans that a new one can go on from, each with how much of it would come along. [PL7] */
export function EarlierPlanMenu({ plans, nameOf, onStart }: EarlierPlanMenuProps) {
  const unfinished = useRecords("measure").filter((measure) => !isFinished(measure));
  if (plans.length === 0) return null;
  return (
    // In its place in the page: at the end of it the menu would stand outside every landmark.
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton>{routeTexts.fromEarlierPlan}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {plans.map((plan) => (
            <MenuItem
              key={plan.id}
              onClick={() => {
                onStart(plan);
              }}
            >
              {routeTexts.earlierPlan(
                nameOf(plan),
                plan.period,
                unfinished.filter((measure) => measure.plan === plan.id).length,
              )}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
