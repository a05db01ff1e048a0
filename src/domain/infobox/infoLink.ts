import type { Brand } from "../brand";
import type { StandardNumber } from "../framework/framework";
import type { PlainDate, RecordStamp, WorkspaceId } from "../record";
import type { Infobox, InfoLinkText, KnownLink, KnownLinkId, LinkAge } from "./infobox";

export type InfoLinkId = Brand<string, "InfoLinkId">;

/**
 * A link as a workspace keeps it: one of its own, or a known one that somebody has checked. The texts of a known link are
 * kept along, so that a colleague who reads the list sees what was checked.
 */
export interface InfoLinkFields extends InfoLinkText {
  /** The known link that this is about; null for a link of the workspace's own. */
  readonly known: KnownLinkId | null;
  /** The day on which a person opened the link and saw that it is right; null while nobody has said so. */
  readonly checkedOn: PlainDate | null;
}

export interface InfoLink extends InfoLinkFields, RecordStamp {
  readonly id: InfoLinkId;
}

/** Derived, so that two windows that check a link make one record. */
export function infoLinkIdOf(workspace: WorkspaceId, known: KnownLinkId): InfoLinkId {
  return `${workspace}.${known}` as InfoLinkId;
}

/** A link as it is shown: of our collection or of the workspace itself, with the day it was checked. */
export interface ShownLink extends InfoLinkText {
  readonly key: string;
  /** Null for a link of the workspace itself: who adds one knows how old it is. */
  readonly age: LinkAge | null;
  readonly ageNote: string | null;
  readonly checkedOn: PlainDate | null;
  /** Which link of our collection it is; null for one of the workspace itself. */
  readonly known: KnownLinkId | null;
  /** The workspace's own record, when it has one. */
  readonly record: InfoLink | undefined;
}

const ages: readonly LinkAge[] = ["current", "older", "doubtful"];

/** All links for some standards: the workspace's own first, then the known ones, those that may be out of date last. [IB1] */
export function linksFor(
  standards: readonly StandardNumber[],
  infobox: Infobox,
  records: readonly InfoLink[],
): readonly ShownLink[] {
  const concerns = (link: InfoLinkText) => link.standards.some((number) => standards.includes(number));
  const own = records.filter(({ known }) => known === null).sort(byTitle);
  const known = ages.flatMap((age) => infobox.links.filter((link) => link.age === age));
  return [
    ...own.filter(concerns).map(ownLink),
    ...known.filter(concerns).map((link) =>
      knownLink(
        link,
        records.find(({ known: id }) => id === link.id),
      ),
    ),
  ];
}

function byTitle(left: InfoLink, right: InfoLink): number {
  return left.title.localeCompare(right.title, "nl") || left.id.localeCompare(right.id);
}

function ownLink(record: InfoLink): ShownLink {
  const { id, standards, title, organisation, url, kind, description, checkedOn } = record;
  const text = { standards, title, organisation, url, kind, description };
  return { ...text, key: id, age: null, ageNote: null, checkedOn, record, known: null };
}

function knownLink(link: KnownLink, record: InfoLink | undefined): ShownLink {
  const { id, age, ageNote, standards, title, organisation, url, kind, description } = link;
  const text = { standards, title, organisation, url, kind, description };
  return { ...text, key: id, age, ageNote, checkedOn: record?.checkedOn ?? null, record, known: id };
}
