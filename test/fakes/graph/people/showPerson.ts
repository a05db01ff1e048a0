import type { JsonObject } from "../message/json";
import type { Person } from "../state/tenant";
import type { World } from "../state/world";

/** As an identity in createdBy. The e-mail address is what SharePoint adds (identity is an open type). */
export function showPerson(world: World, id: string): JsonObject {
  const person = world.tenant.people.find((candidate) => candidate.id === id);
  if (person === undefined) return { displayName: id };
  return { id: person.id, displayName: person.displayName, email: person.mail };
}

/** https://learn.microsoft.com/graph/api/resources/user: what comes without $select. */
export function showUser(person: Person): JsonObject {
  return {
    businessPhones: [],
    displayName: person.displayName,
    givenName: null,
    id: person.id,
    jobTitle: person.jobTitle,
    mail: person.mail,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    surname: null,
    userPrincipalName: person.userPrincipalName,
  };
}

/** SharePoint numbers the people it has seen, per site; one number per tenant does for us. */
export function lookupId(world: World, id: string): string {
  return String(world.tenant.people.findIndex((person) => person.id === id) + 6);
}
