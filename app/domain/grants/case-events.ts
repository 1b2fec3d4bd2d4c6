import type { ApplicationEvent } from "#domain/grants/application-lifecycle";
import type { ClaimEvent } from "#domain/grants/claim-lifecycle";
import type { PaymentEvent } from "#domain/grants/payment-lifecycle";

/** Everything that may stand in a case's history: the life cycle's events and what happens without a change of state. */
export type CaseEvent =
  | ApplicationEvent
  | "start"
  | "enter"
  | "attachFile"
  | "reviseDecision"
  | "tellDecision"
  | "recordNotice"
  | "acceptAward"
  | "removeAttachment"
  | `claim${Capitalize<ClaimEvent>}`
  | "claimStart"
  | "claimAddRow"
  | "claimRemoveRow"
  | `payment${Capitalize<PaymentEvent>}`;
