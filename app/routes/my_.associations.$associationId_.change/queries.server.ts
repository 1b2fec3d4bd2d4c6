import { REGISTRABLE_KINDS } from "#domain/associations/association-kinds";
import { changeRequestEvents, isChangeRequestEvent } from "#domain/associations/change-request-lifecycle";
import { identityIn } from "#domain/associations/proposed-change";
import type { Association } from "#models/association.server";
import { viewChangeRequest } from "#models/change-request-view.server";
import { lastVersionOf } from "#models/versions.server";

/** Why the last request was not granted; null where another was asked or granted since. */
function lastRefusal({ history }: Association) {
  const last = history.findLast(({ event }) => isChangeRequestEvent(event));
  return last?.event === "refuseChange" ? { at: last.at, reason: last.reason ?? "" } : null;
}

/** What may be asked to be changed, or what already waits for an answer. */
export function viewChangeForm(association: Association) {
  const identity = identityIn(association);
  const isOffered = REGISTRABLE_KINDS.some((kind) => kind === identity.kind);
  return {
    id: association._id,
    identity,
    kinds: isOffered ? [...REGISTRABLE_KINDS] : [...REGISTRABLE_KINDS, identity.kind],
    version: lastVersionOf(association),
    isOpen: changeRequestEvents(association).includes("proposeChange"),
    request: viewChangeRequest(association),
    refusal: association.proposedChange ? null : lastRefusal(association),
  };
}

export type ChangeFormView = ReturnType<typeof viewChangeForm>;
