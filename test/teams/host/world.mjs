const { people, site, tenant } = await (await fetch("/world")).json();

/** What the people of the simulated team share: their tabs, and what is on the screen of the meeting. */
export const world = {
  people,
  site,
  tenant,
  /** Of the channel, and of the chat; the meeting shows the tab of the chat. */
  tabs: { channel: null, chat: null },
  /** The address on the shared screen. */
  stage: null,
};

const listeners = new Set();

export function onWorld(listener) {
  listeners.add(listener);
}

export function changeWorld(change) {
  change(world);
  for (const listener of listeners) listener();
}

/** Everybody has the app at an origin of their own here, where a real Teams has one for all. */
export function seenBy(person, address) {
  const { pathname, search, hash } = new URL(address);
  return new URL(`${pathname}${search}${hash}`, person.origin).href;
}
