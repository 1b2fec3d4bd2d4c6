import type { BatchStatus } from "#domain/grants/batch-lifecycle";
import type { Actor } from "#domain/roles";
import { sumCents } from "#domain/shared/cents";
import { formatIban, parseIban } from "#domain/shared/iban";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { HistoryEntry } from "#models/chronicle.server";
import { findOfficeBatch } from "#models/office-batch.server";

export type BatchPaymentView = {
  paymentId: string;
  caseId: string;
  caseNumber: string;
  endToEndId: string;
  creditorName: string;
  account: string;
  amountCents: number;
  rejectionReason: string | null;
};

export type BatchView = {
  id: string;
  messageId: string;
  status: BatchStatus;
  debtor: { name: string; account: string };
  executionDate: string;
  paidOn: string | null;
  totalCents: number;
  payments: BatchPaymentView[];
  history: { event: string; name: string; at: Date }[];
  /** How many went before their decision was final, and why; null where all were final. */
  beforeForce: { count: number; reason: string } | null;
  today: string;
};

function account(iban: string): string {
  const parsed = parseIban(iban);
  return parsed.ok ? formatIban(parsed.value) : iban;
}

function earlyIn(history: readonly HistoryEntry[]): BatchView["beforeForce"] {
  const formed = history.find(({ event }) => event === "form");
  const count = formed?.facts["beforeForce"];
  return typeof count === "number" ? { count, reason: formed?.reason ?? "" } : null;
}

/** One batch with its payments. */
export async function loadBatch(actor: Actor, batchId: unknown, now: Date): Promise<BatchView | null> {
  const batch = await findOfficeBatch(actor, batchId);
  if (!batch) return null;
  return {
    id: batch._id,
    messageId: batch.messageId,
    status: batch.status,
    debtor: { name: batch.debtor.name, account: account(batch.debtor.iban) },
    executionDate: batch.executionDate,
    paidOn: batch.paidOn,
    totalCents: sumCents(batch.payments.map(({ amountCents }) => amountCents)),
    payments: batch.payments.map(
      ({ paymentId, caseId, caseNumber, endToEndId, creditorName, iban, amountCents, rejectionReason }) => ({
        paymentId,
        caseId,
        caseNumber,
        endToEndId,
        creditorName,
        account: account(iban),
        amountCents,
        rejectionReason,
      }),
    ),
    history: batch.history.map(({ event, by, at }) => ({ event, name: by.name, at })),
    beforeForce: earlyIn(batch.history),
    today: plainDateAt(now),
  };
}
