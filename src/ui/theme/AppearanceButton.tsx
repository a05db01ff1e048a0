import { Button } from "@fluentui/react-components";
import { DarkTheme20Regular } from "@fluentui/react-icons";
import { use, useState } from "react";
import type { AppearanceSource } from "@/ports/appearance";
import { LazyPart } from "../loading/LazyPart";
import { remembered } from "../loading/remembered";
import { appearanceTexts } from "./texts";

const appearanceMenu = remembered(() => import("./AppearanceMenu"));

interface AppearanceButtonProps {
  readonly source: AppearanceSource;
}

/** Opens the menu of appearances. Most people never do, so the menu is no part of what everyone loads. */
export function AppearanceButton({ source }: AppearanceButtonProps) {
  const [wasAsked, setWasAsked] = useState(false);
  const button = (
    <Button
      appearance="subtle"
      icon={<DarkTheme20Regular />}
      aria-label={appearanceTexts.label}
      aria-haspopup="menu"
      onClick={() => {
        setWasAsked(true);
      }}
    />
  );
  if (!wasAsked) return button;
  return (
    <LazyPart whileLoading={button}>
      <LoadedMenu source={source} />
    </LazyPart>
  );
}

function LoadedMenu({ source }: AppearanceButtonProps) {
  const { AppearanceMenu } = use(appearanceMenu());
  return <AppearanceMenu source={source} />;
}
