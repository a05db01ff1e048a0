import { type RefObject, useEffect, useState } from "react";

/** Before it comes on the screen there is time to draw it. */
const margin = "1000px 0px";

/**
 * Whether an element is on the screen or close to it. It stays near while it has the focus in it: what the user is in must
 * not be taken away. With `isAlways` it is near wherever it is; `startsNear` is what holds until the browser has looked.
 */
export function useIsNear(
  element: RefObject<Element | null>,
  { isAlways, startsNear }: { readonly isAlways: boolean; readonly startsNear: boolean },
): boolean {
  const [isNear, setIsNear] = useState(startsNear);
  useEffect(() => {
    const watched = element.current;
    if (isAlways || !watched) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const isSeen = entries.at(-1)?.isIntersecting ?? false;
        setIsNear(isSeen || watched.contains(document.activeElement));
      },
      { rootMargin: margin },
    );
    observer.observe(watched);
    return () => {
      observer.disconnect();
    };
  }, [element, isAlways]);
  return isAlways || isNear;
}
