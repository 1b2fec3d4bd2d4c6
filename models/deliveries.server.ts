import type { Delivery } from "#domain/grants/appeal";
import { BrokenAddressModel, type BrokenAddress } from "#models/broken-address.server";
import { OutboxMailModel, type OutboxMail } from "#models/outbox-mail.server";

type Row = Pick<OutboxMail, "_id" | "to" | "status" | "sentAt">;

/** What became of one letter: a mail server took it, it came back or was refused, or neither is known yet. */
function deliveryOf({ to, status, sentAt }: Row, broken: ReadonlyMap<string, Date>): Delivery {
  if (status === "failed") return "failed";
  if (status !== "sent") return "onItsWay";
  const failedAt = broken.get(to.toLowerCase());
  return failedAt && sentAt && failedAt >= sentAt ? "failed" : "arrived";
}

/** One arrival is enough; it has failed once every letter of the notice has. */
function together(deliveries: readonly Delivery[]): Delivery {
  if (deliveries.includes("arrived")) return "arrived";
  return deliveries.length === 0 || deliveries.includes("onItsWay") ? "onItsWay" : "failed";
}

async function brokenSince(rows: readonly Row[]): Promise<Map<string, Date>> {
  const addresses = [...new Set(rows.map(({ to }) => to.toLowerCase()))];
  const broken = await BrokenAddressModel.find({ _id: { $in: addresses } })
    .lean<BrokenAddress[]>()
    .exec();
  return new Map(broken.map(({ _id, lastAt }) => [_id, lastAt]));
}

/**
 * Whether the letters of notices arrived, by the notices' ids: "arrived" means that a mail server took one of them and
 * it has not come back (laki sähköisestä asioinnista 19 §). A notice that the worker has not taken up is on its way.
 */
export async function deliveriesOf(mailIds: readonly string[]): Promise<Map<string, Delivery>> {
  const rows = await OutboxMailModel.find({ _id: { $in: mailIds.map((id) => new RegExp(`^${id}:`)) } })
    .select({ to: 1, status: 1, sentAt: 1 })
    .lean<Row[]>()
    .exec();
  const broken = await brokenSince(rows);
  const deliveries = (id: string) =>
    rows.filter(({ _id }) => _id.startsWith(`${id}:`)).map((row) => deliveryOf(row, broken));
  return new Map(mailIds.map((id) => [id, together(deliveries(id))]));
}
