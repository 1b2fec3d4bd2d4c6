import { ActivityModel, type Activity } from "#models/activity.server";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";

/** A published activity of an association. */
export async function makeActivity(
  fields: Partial<Activity> & Pick<Activity, "associationId" | "title">,
): Promise<Activity> {
  const activity = await ActivityModel.create({
    municipality: "593",
    status: "published",
    place: { name: "Seurantalo", village: "Keskusta" },
    schedule: { kind: "byAgreement" },
    cost: { amountCents: 0, text: "" },
    registration: "open",
    ...fields,
  });
  return activity.toObject();
}

/** A published cooperation form of an association. */
export async function makeCooperation(
  fields: Partial<CooperationForm> & Pick<CooperationForm, "associationId" | "title">,
): Promise<CooperationForm> {
  const form = await CooperationFormModel.create({
    municipality: "593",
    status: "published",
    unit: "sports",
    kind: "jointEvent",
    ...fields,
  });
  return form.toObject();
}
