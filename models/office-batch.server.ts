import { unitsWhere, type Ability, type Subject } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { isId } from "#models/define-model.server";
import { PaymentBatchModel, type PaymentBatch } from "#models/payment-batch.server";

/**
 * The batches whose every unit is within the person's right. One that names no unit is only for those who hold the right
 * in the whole municipality.
 */
export function batchesWhere(actor: Actor, ability: Ability) {
  const scopes = unitsWhere(actor, ability);
  const whole = scopes.filter(({ units }) => units === null).map(({ municipality }) => municipality);
  const bound = scopes.flatMap(({ municipality, units }) =>
    units === null ? [] : [{ municipality, units: { $in: units, $not: { $elemMatch: { $nin: units } } } }],
  );
  return { $or: [{ municipality: { $in: whole } }, ...bound] };
}

/** What the rules are asked about when a batch is at stake: the right must hold for each of its units. */
export const subjectsOfBatch = ({ municipality, units }: Pick<PaymentBatch, "municipality" | "units">): Subject[] =>
  units.map((unit) => ({ municipality, unit }));

/** A batch of units where the person sees payments; read only. */
export const findOfficeBatch = async (actor: Actor, batchId: unknown): Promise<PaymentBatch | null> =>
  isId(batchId)
    ? PaymentBatchModel.findOne({ _id: batchId, ...batchesWhere(actor, "viewPayments") })
        .lean<PaymentBatch>()
        .exec()
    : null;
