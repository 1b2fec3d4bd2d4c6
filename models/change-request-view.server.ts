import { changeRequestEvents } from "#domain/associations/change-request-lifecycle";
import { identityIn } from "#domain/associations/proposed-change";
import type { Association } from "#models/association.server";
import { changesBetween } from "#models/version-view.server";
import { lastVersionOf } from "#models/versions.server";

/** What an association asked for: what stands beside what is asked, and what has been changed since it asked. */
export function viewChangeRequest(association: Association) {
  const change = association.proposedChange;
  if (!change) return null;
  const { id, kind, identity, reason, proposedAt, proposedBy, version } = change;
  const now = { ...identityIn(association) };
  const then = association.versions.find(({ number }) => number === version)?.content;
  const last = association.versions.at(-1)?.content;
  return {
    ...{ id, kind, reason, at: proposedAt, by: proposedBy.name },
    changes: identity ? changesBetween("association", now, { ...identity }) : [],
    changedSince: then && last ? changesBetween("association", then, last) : [],
    version: lastVersionOf(association),
    events: changeRequestEvents(association),
  };
}
