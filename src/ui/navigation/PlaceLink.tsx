import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { addressOf, type Place } from "./place";

interface PlaceLinkProps {
  readonly to: Place;
  readonly children: ReactNode;
  readonly className?: string;
  /** What screen readers say, where the words alone do not tell one link from another. Begins with those words. */
  readonly label?: string;
  /** Marks the place where one is, for screen readers; the look follows from it. */
  readonly current?: boolean;
  /** What else happens when one goes. */
  readonly onGo?: () => void;
}

export function PlaceLink({ to, children, className, label, current = false, onGo }: PlaceLinkProps) {
  return (
    <Link
      href={addressOf(to)}
      {...(className ? { className } : {})}
      {...(onGo ? { onClick: onGo } : {})}
      aria-label={label}
      aria-current={current ? "page" : undefined}
    >
      {children}
    </Link>
  );
}
