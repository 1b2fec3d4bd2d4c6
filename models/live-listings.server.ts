import { DIRECTORY_STATUSES } from "#domain/associations/association-lifecycle";
import type { StepTaken } from "#domain/associations/confirmation";
import type { ListingStatus } from "#domain/associations/listing-lifecycle";
import type { Schedule } from "#domain/calendar/schedule";
import { ActivityModel, type Activity } from "#models/activity.server";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";

const SHOWN = { title: 1, status: 1, confirmedOn: 1, reminders: 1, askFrom: 1 } as const;

type Common = {
  id: string;
  title: string;
  status: ListingStatus;
  confirmedOn: string | null;
  reminders: StepTaken[];
  askFrom?: string | null;
};
export type LiveActivity = Common & { kind: "activity"; schedule: Schedule; place: Activity["place"] };
export type LiveCooperation = Common & {
  kind: "cooperation";
  unit: string;
  startsOn: string | null;
  endsOn: string | null;
};
export type LiveListing = LiveActivity | LiveCooperation;

type FoundActivity = Pick<Activity, "_id" | "schedule" | "place" | keyof typeof SHOWN>;
type FoundForm = Pick<CooperationForm, "_id" | "unit" | "startsOn" | "endsOn" | keyof typeof SHOWN>;

/** What an association tells of in the directory, listed or not: its activities and then its cooperation forms. */
export async function liveListingsOf(associationId: string): Promise<LiveListing[]> {
  const live = { associationId, status: { $in: [...DIRECTORY_STATUSES] } };
  const [activities, forms] = await Promise.all([
    ActivityModel.find(live)
      .select({ ...SHOWN, schedule: 1, place: 1 })
      .sort({ title: 1 })
      .lean<FoundActivity[]>()
      .exec(),
    CooperationFormModel.find(live)
      .select({ ...SHOWN, unit: 1, startsOn: 1, endsOn: 1 })
      .sort({ title: 1 })
      .lean<FoundForm[]>()
      .exec(),
  ]);
  return [
    ...activities.map(({ _id: id, reminders = [], ...rest }): LiveActivity => {
      return { ...rest, id, reminders, kind: "activity" };
    }),
    ...forms.map(({ _id: id, reminders = [], ...rest }): LiveCooperation => {
      return { ...rest, id, reminders, kind: "cooperation" };
    }),
  ];
}
