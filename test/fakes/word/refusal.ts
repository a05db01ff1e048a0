/** What a Word answers when it does not do what it is asked: the batch stops there. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string,
  ) {
    super(message);
    this.name = "Refusal";
  }
}

/** What this fake does not know. It is a fault of the test or of the fake, so it is remembered as a problem as well. */
export class NotInFake extends Error {
  constructor(what: string) {
    super(`NotInFake: ${what}. Model it with its source, or do not use it.`);
    this.name = "NotInFake";
  }
}

export function itemNotFound(location: string): Refusal {
  return new Refusal("ItemNotFound", "We couldn't find the item you requested.", location);
}

export function invalidArgument(location: string): Refusal {
  return new Refusal(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format.",
    location,
  );
}

export function generalException(location: string): Refusal {
  return new Refusal("GeneralException", "Sorry, something went wrong.", location);
}
