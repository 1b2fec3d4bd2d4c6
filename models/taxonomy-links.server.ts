import { resolveCodes } from "#domain/taxonomy/resolve";
import type { Taxonomy } from "#domain/taxonomy/term";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { CallModel } from "#models/call.server";
import { chronicle } from "#models/chronicle.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { DecisionModel } from "#models/decision.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { GrantFormModel } from "#models/grant-form.server";
import { PaymentBatchModel } from "#models/payment-batch.server";
import { PersonModel, type Person } from "#models/person.server";
import { PremisesModel } from "#models/premises.server";
import { ProgrammeModel } from "#models/programme.server";
import { ProposalModel } from "#models/proposal.server";
import {
  activityContent,
  associationContent,
  cooperationContent,
  premisesContent,
} from "#models/record-content.server";
import { saveRecord } from "#models/save.server";
import {
  linkBy,
  mergeHappening,
  returnTo,
  tellAsVersion,
  tellInHistory,
  type Scope,
  type TaxonomyLink,
} from "#models/taxonomy-link.server";

const activities = linkBy(ActivityModel, (record, ...told) => tellAsVersion(record, activityContent(record), ...told));
const associations = linkBy(AssociationModel, (record, ...told) =>
  tellAsVersion(record, associationContent(record), ...told),
);
const cooperation = linkBy(CooperationFormModel, (record, ...told) =>
  tellAsVersion(record, cooperationContent(record), ...told),
);
const premises = linkBy(PremisesModel, (record, ...told) => tellAsVersion(record, premisesContent(record), ...told));

const postsIn = ({ staff }: Pick<Person, "staff">, { municipality }: Scope) =>
  staff.filter((post) => post.municipality === municipality);

const unitsByRole = (person: Pick<Person, "staff">, scope: Scope): Record<string, string[]> =>
  Object.fromEntries(postsIn(person, scope).map(({ role, units }) => [role, [...units]]));

/** The units that a person's posts in the municipality are bound to. */
const staffPosts: TaxonomyLink = {
  async count({ municipality }) {
    const people = await PersonModel.find({ "staff.municipality": municipality ?? "" })
      .select({ staff: 1 })
      .lean<Pick<Person, "staff">[]>()
      .exec();
    const counts = new Map<string, number>();
    for (const { staff } of people) {
      const units = staff.filter((post) => post.municipality === municipality).flatMap((post) => post.units);
      for (const unit of new Set(units)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
    return counts;
  },
  holders: (codes, { municipality }) =>
    PersonModel.distinct("_id", {
      staff: { $elemMatch: { municipality: municipality ?? "", units: { $in: codes } } },
    }).exec(),
  async rewrite(id, list) {
    const person = await PersonModel.findById(id);
    if (!person) return;
    const before = unitsByRole(person, list.scope);
    for (const post of postsIn(person, list.scope)) post.units = resolveCodes(list.terms, post.units);
    if (!person.isModified()) return;
    chronicle(person, mergeHappening(list, before), list.stamp);
    const saved = await saveRecord(person);
    if (!saved.ok) await this.rewrite(id, list);
  },
  async bringBack(id, list, term) {
    const person = await PersonModel.findById(id);
    const back = person && returnTo(person.history, unitsByRole(person, list.scope), list, term);
    if (!back) return;
    for (const post of postsIn(person, list.scope)) post.units = back.held[post.role] ?? post.units;
    if (!person.isModified()) return;
    chronicle(person, back.happening, list.stamp);
    const saved = await saveRecord(person);
    if (!saved.ok) await this.bringBack(id, list, term);
  },
};

/**
 * Every record that holds codes of a list. What copies a code from another stands after it, so that nothing copies an
 * old code once its own kind has been rewritten: a call's unit comes from its programme, a case's from its call.
 */
export const TAXONOMY_LINKS: Record<Taxonomy, readonly TaxonomyLink[]> = {
  needs: [activities("needs")],
  targetGroups: [activities("targetGroups")],
  categories: [activities("categories")],
  volunteerTypes: [associations("volunteerTypes"), activities("volunteerType")],
  fields: [associations("fields")],
  accessibility: [associations("accessibility", "notAccessible"), activities("accessibility", "notAccessible")],
  villages: [associations("operatingArea"), activities("place.village"), premises("village")],
  units: [
    staffPosts,
    linkBy(ProgrammeModel, tellInHistory)("unit"),
    linkBy(GrantFormModel, tellInHistory)("unit"),
    linkBy(CallModel, tellInHistory)("unit"),
    linkBy(GrantCaseModel, tellInHistory)("unit"),
    linkBy(ProposalModel, tellInHistory)("unit"),
    linkBy(DecisionModel, tellInHistory)("unit"),
    linkBy(PaymentBatchModel, tellInHistory)("units"),
    cooperation("unit"),
  ],
};
