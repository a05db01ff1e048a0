import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { addressOf, type Place } from "./place";

interface PlaceButtonProps {
  readonly to: Place;
  readonly children: ReactNode;
  readonly primary?: boolean;
  readonly id?: string;
}

/** The next step of a screen: looks like a button, is a link, so it can be opened in another window. */
export function PlaceButton({ to, children, primary = false, id }: PlaceButtonProps) {
  return (
    <Button as="a" id={id} href={addressOf(to)} appearance={primary ? "primary" : "secondary"}>
      {children}
    </Button>
  );
}
