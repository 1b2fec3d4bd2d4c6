import { can } from "#domain/policy";
import type { Actor, StaffRole } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { withoutPost } from "#domain/staff-posts";
import { chronicle } from "#models/chronicle.server";
import { PersonModel } from "#models/person.server";
import { saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { sweepSearches } from "#use-cases/sweep-searches.server";

type Command = { personId: string; municipality: string; role: StaffRole; actor: Actor; now: Date };

export type RevokeRefusal = { code: "notFound" | "notAllowed" | "notHeld" | "lastAdministrator" | "changedMeanwhile" };

/** Is there an administrator besides this person? Without one nobody could let anyone in again. */
const hasAnotherAdministrator = async (municipality: string, personId: string): Promise<boolean> =>
  (await PersonModel.exists({
    _id: { $ne: personId },
    staff: { $elemMatch: { municipality, role: "administrator" } },
  })) !== null;

/** Takes a role away. It ends at once: rights are read anew for every request. What was kept for the role goes with it. */
export async function revokeStaffRole(command: Command): Promise<Result<null, RevokeRefusal>> {
  const { personId, municipality, role, actor, now } = command;
  if (!can(actor, "manageStaff", { municipality })) return refused({ code: "notAllowed" });
  const person = await PersonModel.findOne({ _id: personId, "staff.municipality": municipality });
  if (!person) return refused({ code: "notFound" });
  const posts = withoutPost(person.toObject().staff, { municipality, role });
  if (!posts.ok) return refused({ code: posts.refusal });
  if (role === "administrator" && !(await hasAnotherAdministrator(municipality, personId)))
    return refused({ code: "lastAdministrator" });
  person.staff = posts.value;
  chronicle(person, { event: "roleRevoked", facts: { municipality, role } }, stampOf(actor, now));
  const saved = await saveRecord(person);
  if (saved.ok) await sweepSearches();
  return saved;
}
