/** As the `ref` of something that appears after a user's action: the focus moves to what changed. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
