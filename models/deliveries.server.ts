import type { Delivery } from "#domain/grants/appeal";
import { days } from "#domain/shared/durations";
import { BrokenAddressModel, type BrokenAddress } from "#models/broken-address.server";
import { OutboxMailModel, type OutboxMail } from "#models/outbox-mail.server";

type Row = Pick<OutboxMail, "_id" | "to" | "status" | "sentAt">;

/** A mail server tries for some days (RFC 5321 4.5.4.1: at least four or five) before it sends a letter back. */
const COMES_BACK_WITHIN = days(14);

/** The letter was under way while its address failed; an address that broke long after it had arrived says nothing of it. */
const cameBack = (sentAt: Date, { since, lastAt }: BrokenAddress): boolean =>
  lastAt >= sentAt && since.getTime() <= sentAt.getTime() + COMES_BACK_WITHIN;

/** What became of one letter: a mail server took it, it came back or was refused, or neither is known yet. */
function deliveryOf({ to, status, sentAt }: Row, broken: ReadonlyMap<string, BrokenAddress>): Delivery {
  if (status === "failed") return "failed";
  if (status !== "sent") return "onItsWay";
  const mark = broken.get(to.toLowerCase());
  return mark && sentAt && cameBack(sentAt, mark) ? "failed" : "arrived";
}

/** One arrival is enough; it has failed once every letter of the notice has. */
function together(deliveries: readonly Delivery[]): Delivery {
  if (deliveries.includes("arrived")) return "arrived";
  return deliveries.length === 0 || deliveries.includes("onItsWay") ? "onItsWay" : "failed";
}

async function brokenSince(rows: readonly Row[]): Promise<Map<string, BrokenAddress>> {
  const addresses = [...new Set(rows.map(({ to }) => to.toLowerCase()))];
  const broken = await BrokenAddressModel.find({ _id: { $in: addresses } })
    .lean<BrokenAddress[]>()
    .exec();
  return new Map(broken.map((mark) => [mark._id, mark]));
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
