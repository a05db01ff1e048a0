import type { StandardNumber } from "@/domain/framework/framework";
import type { InfoLinkText, LinkKind } from "@/domain/infobox/infobox";
import { parseWebAddress, type ParsedAddress } from "@/domain/text/webAddress";

/** A link as somebody is writing it. */
export interface LinkDraft {
  readonly address: string;
  readonly title: string;
  readonly organisation: string;
  readonly kind: LinkKind;
  readonly description: string;
  readonly standards: readonly StandardNumber[];
}

export interface LinkProblems {
  readonly address: Extract<ParsedAddress, { readonly kind: "refused" }>["problem"] | null;
  readonly hasNoTitle: boolean;
  readonly hasNoStandards: boolean;
}

type ReadLink =
  | { readonly kind: "link"; readonly link: InfoLinkText }
  | { readonly kind: "refused"; readonly problems: LinkProblems };

/** Reads what was written, or says all that is in the way. */
export function readLinkDraft({ address, title, standards, ...draft }: LinkDraft): ReadLink {
  const parsed = parseWebAddress(address);
  const hasNoTitle = title.trim() === "";
  const hasNoStandards = standards.length === 0;
  if (parsed.kind === "refused" || hasNoTitle || hasNoStandards) {
    const problem = parsed.kind === "refused" ? parsed.problem : null;
    return { kind: "refused", problems: { address: problem, hasNoTitle, hasNoStandards } };
  }
  return {
    kind: "link",
    link: {
      url: parsed.address,
      title: title.trim(),
      organisation: draft.organisation.trim(),
      kind: draft.kind,
      description: draft.description.trim(),
      standards,
    },
  };
}

/** The standards with one added or taken out, in the order of their numbers. */
export function toggled(
  standards: readonly StandardNumber[],
  number: StandardNumber,
): readonly StandardNumber[] {
  const others = standards.filter((each) => each !== number);
  return others.length < standards.length ? others : [...standards, number].sort((a, b) => a - b);
}
