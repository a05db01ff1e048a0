import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { DarkTheme20Regular } from "@fluentui/react-icons";
import { useSyncExternalStore } from "react";
import type { AppearanceChoice, AppearanceSource } from "@/ports/appearance";
import { appearanceTexts } from "./texts";

const choices = Object.keys(appearanceTexts.choices) as AppearanceChoice[];

/** Opens as it appears: it was asked for. */
export function AppearanceMenu({ source }: { readonly source: AppearanceSource }) {
  const choice = useSyncExternalStore(source.subscribe, source.choice);
  return (
    <Menu
      // In its place in the page: at the end of it the menu would stand outside every landmark.
      inline
      defaultOpen
      checkedValues={{ appearance: [choice] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const next = choices.find((candidate) => candidate === checkedItems[0]);
        if (next) source.choose(next);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<DarkTheme20Regular />} aria-label={appearanceTexts.label} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map((value) => (
            <MenuItemRadio key={value} name="appearance" value={value}>
              {appearanceTexts.choices[value]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
