import { REGISTRABLE_KINDS, type AssociationKind } from "#domain/associations/association-kinds";
import { isThroughUmbrellas, servesKind } from "#domain/grants/eligibility";
import type { GrantRules } from "#domain/grants/programme-rules";

export type RegistrableKind = (typeof REGISTRABLE_KINDS)[number];

type CallFor = { rules: Pick<GrantRules, "eligibility" | "passOn">; municipality: string };
type OwnApplicant = { name: string; kind: AssociationKind; municipality: string };

/** How somebody who is signed in gets to apply to a call. */
export type WaysIn = {
  /** May at least one of the person's own begin an application? */
  isOffered: boolean;
  /** The person's own that the call does not serve, by name: because of what they are, or of where they are. */
  otherKinds: string[];
  elsewhere: string[];
  /**
   * What the person may register as to apply; empty where one of their own may apply already, or gets the money through its
   * umbrella organisation.
   */
  register: RegistrableKind[];
};

/**
 * Whom of the person's own a call serves, why it does not serve the rest, and as what the person could apply instead: the
 * kinds that the call serves and that people register by themselves.
 */
export function waysIn({ rules, municipality }: CallFor, own: readonly OwnApplicant[]): WaysIn {
  const here = own.filter((one) => one.municipality === municipality);
  const isServed = ({ kind }: OwnApplicant): boolean => servesKind(rules, kind);
  const isOffered = here.some(isServed);
  const elsewhere = own.filter((one) => !here.includes(one));
  // What is in another municipality's directory is not to be registered a second time in this one.
  const isElsewhere = (kind: AssociationKind): boolean => elsewhere.some((one) => one.kind === kind);
  const isAnswered = isOffered || (isThroughUmbrellas(rules) && own.length > 0);
  return {
    isOffered,
    otherKinds: here.filter((one) => !isServed(one)).map(({ name }) => name),
    elsewhere: elsewhere.map(({ name }) => name),
    register: isAnswered ? [] : REGISTRABLE_KINDS.filter((kind) => servesKind(rules, kind) && !isElsewhere(kind)),
  };
}
