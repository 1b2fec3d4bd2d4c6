import { DIRECTORY_STATUSES } from "#domain/associations/association-lifecycle";
import type { Locale } from "#domain/shared/locales";
import { ASSOCIATION_PAGE, associationPage, type AssociationOnPage } from "#models/association-page.server";
import { AssociationModel } from "#models/association.server";
import { isId } from "#models/define-model.server";

/** What everybody may see of an association in the directory, listed or not; of any other there is nothing to see. */
export async function loadAssociation(associationId: string | undefined, locale: Locale, now: Date) {
  if (!isId(associationId)) return null;
  const association = await AssociationModel.findOne({ _id: associationId, status: { $in: DIRECTORY_STATUSES } })
    .select(ASSOCIATION_PAGE)
    .lean<AssociationOnPage>()
    .exec();
  return association && associationPage(association, locale, now);
}
