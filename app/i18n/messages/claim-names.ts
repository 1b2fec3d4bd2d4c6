import { advance } from "#i18n/messages/advance";
import { claims } from "#i18n/messages/claims";
import { texts } from "#i18n/texts";

/** What a claim is called by its number: one on receipts, or one for money before the costs. */
export const claimNames = texts({
  fi: { onReceipts: claims.fi.title, ahead: advance.fi.title },
  sv: { onReceipts: claims.sv.title, ahead: advance.sv.title },
  en: { onReceipts: claims.en.title, ahead: advance.en.title },
});
