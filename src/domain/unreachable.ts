/** Closes a switch over a union: a case that is added later stops the build where it is not handled. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
