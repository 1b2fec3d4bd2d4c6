import { actorOf } from "#auth/actor.server";
import type { Actor } from "#domain/roles";
import type { PlainDate } from "#domain/shared/plain-date";
import type { Result } from "#domain/shared/result";
import { timeOfDay } from "#domain/shared/time-of-day";
import { instantAfterGap } from "#domain/shared/zoned-time";
import { AssociationModel } from "#models/association.server";
import { PersonModel, type Person } from "#models/person.server";
import { DEMO_PEOPLE, type DemoPersonKey } from "#server/demo/people";

/** The demo's own year is made by the same use cases as everybody's: what they refuse is a fault in the demo. */
export function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`the demo was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** A demo person as the rules see them now. */
export async function demoActor(key: DemoPersonKey): Promise<Actor> {
  const person = await PersonModel.findOne({ email: DEMO_PEOPLE[key].email }).orFail().lean<Person>().exec();
  return actorOf(person, new Date());
}

/** The id of an association of the sample by its id in the file. */
export async function associationIdOf(externalId: string): Promise<string> {
  const { _id } = await AssociationModel.findOne({ externalId })
    .select({ _id: 1 })
    .orFail()
    .lean<{ _id: string }>()
    .exec();
  return _id;
}

/** A moment of an office day. */
export const at = (date: PlainDate, time = "10:30"): Date => instantAfterGap(date, timeOfDay(time));
