import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { addressOf, type Place } from "./place";

interface PlaceButtonProps {
  readonly to: Place;
  readonly children: ReactNode;
  readonly primary?: boolean;
}

/** The next step of a screen: looks like a button, is a link, so it can be opened in another window. */
export function PlaceButton({ to, children, primary = false }: PlaceButtonProps) {
  return (
    <Button as="a" href={addressOf(to)} appearance={primary ? "primary" : "secondary"}>
      {children}
    </Button>
  );
}
