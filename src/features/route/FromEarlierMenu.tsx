import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { routeTexts } from "./texts";

interface FromEarlierMenuProps {
  readonly assessments: readonly SelfAssessment[];
  readonly onStart: (from: SelfAssessment) => void;
}

/** The scans whose answers a new one can start with: those of the framework that new scans are made with. */
export function FromEarlierMenu({ assessments, onStart }: FromEarlierMenuProps) {
  const { current } = useApp().frameworks;
  const usable = assessments.filter(({ framework }) => framework === current.id);
  if (usable.length === 0) return null;
  return (
    // In its place in the page: at the end of it the menu would stand outside every landmark.
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton>{routeTexts.fromEarlier}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {usable.map((assessment) => (
            <MenuItem
              key={assessment.id}
              onClick={() => {
                onStart(assessment);
              }}
            >
              {assessment.name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
