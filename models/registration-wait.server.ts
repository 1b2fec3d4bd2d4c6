import { usualAnswerBy } from "#domain/associations/moderation";
import type { PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel, type Association } from "#models/association.server";

/** Until when an answer of the city is usually there, and whether that day is gone. */
export type RegistrationWait = { answerBy: PlainDate; isLate: boolean };

/** What was sent last and waits for the city; null where nothing does. */
export function registrationWait(
  { status, history }: { status: Association["status"]; history: readonly { event: string; at: Date }[] },
  now: Date,
): RegistrationWait | null {
  const sent = status === "submitted" ? history.findLast(({ event }) => event === "submit") : undefined;
  if (!sent) return null;
  const answerBy = usualAnswerBy(sent.at);
  return { answerBy, isLate: plainDateAt(now) > answerBy };
}

type Waiting = Pick<Association, "_id" | "status"> & { history: { event: string; at: Date }[] };

/** Those of the associations that wait for the city, by id. */
export async function registrationWaits(ids: readonly string[], now: Date): Promise<Map<string, RegistrationWait>> {
  const waiting = await AssociationModel.find({ _id: { $in: ids }, status: "submitted" })
    .select({ status: 1, "history.event": 1, "history.at": 1 })
    .lean<Waiting[]>()
    .exec();
  return new Map(
    waiting.flatMap((association) => {
      const wait = registrationWait(association, now);
      return wait ? [[association._id, wait]] : [];
    }),
  );
}
