import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { useSyncExternalStore, type ReactNode } from "react";
import { useMediaQuery } from "../layout/useMediaQuery";
import type { Appearance, AppearanceSource } from "@/ports/appearance";

const themes: Readonly<Record<Appearance, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const useStyles = makeStyles({
  page: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
  // For what the browser draws itself, such as the calendar in a date field: it would go by the device.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

/** Gives everything below it the Fluent theme that fits what the user or the host asks for. */
export function ThemeBridge({
  source,
  children,
}: {
  readonly source: AppearanceSource;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const chosen = useSyncExternalStore(source.subscribe, source.current);
  // Paper is white.
  const appearance = useMediaQuery("print") ? "light" : chosen;
  return (
    <FluentProvider theme={themes[appearance]}>
      {/* Not on the provider itself: Fluent repeats its class on every popover, which would then cover the page. */}
      <div className={mergeClasses(styles.page, appearance === "light" ? styles.light : styles.dark)}>
        {children}
      </div>
    </FluentProvider>
  );
}
