import { isInDirectory } from "#domain/associations/association-lifecycle";
import { REGISTRABLE_KINDS } from "#domain/associations/association-kinds";
import { identityIn } from "#domain/associations/proposed-change";
import type { Association } from "#models/association.server";
import { viewChangeRequest } from "#models/change-request-view.server";
import { lastVersionOf } from "#models/versions.server";

/** What may be asked to be changed, or what already waits for an answer. */
export function viewChangeForm(association: Association) {
  const identity = identityIn(association);
  const isOffered = REGISTRABLE_KINDS.some((kind) => kind === identity.kind);
  return {
    id: association._id,
    identity,
    kinds: isOffered ? [...REGISTRABLE_KINDS] : [...REGISTRABLE_KINDS, identity.kind],
    version: lastVersionOf(association),
    isOpen: isInDirectory(association.status),
    request: viewChangeRequest(association),
  };
}

export type ChangeFormView = ReturnType<typeof viewChangeForm>;
