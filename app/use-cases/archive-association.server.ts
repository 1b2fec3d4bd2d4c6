import type { ArchiveReason } from "#domain/associations/archive-reasons";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { findNamed } from "#models/same-association.server";
import { findModeratedAssociation } from "#models/scoped-associations.server";
import { moderateAssociation, type ModerationRefusal } from "#use-cases/moderate-association.server";

type Command = {
  associationId: string;
  archiveReason: ArchiveReason;
  /** The name of the association that it was merged into. */
  mergedInto: string | null;
  reason: string | null;
  actor: Actor;
  now: Date;
};

/** The coordinator takes an association out of the directory and says what became of it; nothing is lost. */
export async function archiveAssociation(
  command: Command,
): Promise<Result<null, ModerationRefusal | { code: "notInDirectory"; field: string; word: string }>> {
  const { archiveReason, mergedInto: name, ...rest } = command;
  const association = await findModeratedAssociation(rest.actor, rest.associationId);
  if (!association) return refused({ code: "notFound" });
  const isMerged = archiveReason === "merged" && name !== null;
  const meant = isMerged
    ? (await findNamed(name, association.municipality)).filter(({ id }) => id !== association._id)
    : [];
  const [into, ...others] = meant;
  if (isMerged && (!into || others.length > 0))
    return refused({ code: "notInDirectory", field: "mergedInto", word: meant.map((one) => one.name).join(", ") });
  return moderateAssociation({
    ...rest,
    event: "archive",
    archived: { reason: archiveReason, mergedInto: into?.id ?? null },
  });
}
