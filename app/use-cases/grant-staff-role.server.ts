import { can } from "#domain/policy";
import type { Actor, StaffRole } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { refused, type Result } from "#domain/shared/result";
import { withPost } from "#domain/staff-posts";
import { localFacts } from "#emails/letter";
import { chronicle } from "#models/chronicle.server";
import { findMunicipality } from "#models/municipality.server";
import { personByEmail } from "#models/people-by-email.server";
import { PersonModel } from "#models/person.server";
import { saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { checkTerms, type NotOffered } from "#use-cases/check-terms.server";

type Command = {
  municipality: string;
  email: string;
  role: StaffRole;
  units: string[];
  /** The language a person nobody knew so far is written to in. */
  locale: Locale;
  actor: Actor;
  now: Date;
};

export type GrantRefusal = { code: "notAllowed" | "alreadyHeld" | "changedMeanwhile" } | NotOffered;

/** Gives a person a role in the municipality and tells them by mail. A person nobody knew so far is made. */
export async function grantStaffRole(command: Command): Promise<Result<null, GrantRefusal>> {
  const { municipality: code, email, role, units: chosen, locale, actor, now } = command;
  const municipality = await findMunicipality(code);
  if (!municipality || !can(actor, "manageStaff", { municipality: code })) return refused({ code: "notAllowed" });
  const checked = await checkTerms(code, { units: "units" }, { units: chosen });
  if (!checked.ok) return checked;
  const { units } = checked.value;
  const { _id } = await personByEmail(email, locale);
  const person = await PersonModel.findById(_id).orFail();
  const posts = withPost(person.toObject().staff, { municipality: code, role, units });
  if (!posts.ok) return refused({ code: posts.refusal });
  person.staff = posts.value;
  const facts = { municipality: code, role, units: units.join(" ") };
  const letter = { role, by: actor.name, ...localFacts("municipality", municipality.names) };
  chronicle(
    person,
    { event: "roleGranted", facts, notices: [{ kind: "roleGranted", to: [_id], facts: letter }] },
    stampOf(actor, now),
  );
  return saveRecord(person);
}
