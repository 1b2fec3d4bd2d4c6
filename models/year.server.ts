import { yearEvents, type CallOfYear, type EnteredEvent, type YearEvent } from "#domain/calendar/year-events";
import { isHandledAsArrives } from "#domain/grants/rounds";
import { plainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { CallModel, type Call } from "#models/call.server";
import { WheelEventModel, type WheelEvent } from "#models/wheel-event.server";

type ListedCall = Pick<
  Call,
  "_id" | "names" | "opensAt" | "closesAt" | "decisionExpectedOn" | "claimsDueOn" | "infoEvents" | "rules"
>;

const callOfYear = ({
  _id,
  names,
  opensAt,
  closesAt,
  decisionExpectedOn,
  claimsDueOn,
  infoEvents,
  rules,
}: ListedCall): CallOfYear => ({
  id: _id,
  names,
  opensOn: plainDateAt(opensAt),
  closesOn: plainDateAt(closesAt),
  decisionExpectedOn: isHandledAsArrives(rules.run) ? null : plainDate(decisionExpectedOn),
  claimsDueOn: plainDate(claimsDueOn),
  infoOn: [...new Set(infoEvents.map(({ startsAt }) => plainDateAt(startsAt)))],
});

const enteredEvent = ({ _id, title, startsOn, endsOn, ring, owner, isYearly }: WheelEvent): EnteredEvent => ({
  id: _id,
  title,
  startsOn: plainDate(startsOn),
  endsOn: plainDate(endsOn),
  ring,
  owner,
  isYearly,
});

/** A municipality's year: what was entered for it and the steps of its published calls. */
export async function findYearEvents(municipality: string, year: number): Promise<YearEvent[]> {
  const [entered, calls] = await Promise.all([
    WheelEventModel.find({ municipality, startsOn: { $lte: `${year}-12-31` } })
      .lean<WheelEvent[]>()
      .exec(),
    CallModel.find({ municipality, status: "published", opensAt: { $lt: new Date(Date.UTC(year + 1, 0, 1)) } })
      .select({
        names: 1,
        opensAt: 1,
        closesAt: 1,
        decisionExpectedOn: 1,
        claimsDueOn: 1,
        "infoEvents.startsAt": 1,
        "rules.run": 1,
      })
      .sort({ opensAt: 1, "names.fi": 1 })
      .lean<ListedCall[]>()
      .exec(),
  ]);
  return yearEvents({ entered: entered.map(enteredEvent), calls: calls.map(callOfYear), year });
}
