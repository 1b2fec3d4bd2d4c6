import { Note } from "#components/note";
import type { OwnClaimView } from "../queries.server";
import { formatDate } from "#i18n/format";
import { claims } from "#i18n/messages/claims";
import { useLocale, useTexts } from "#i18n/use-texts";

/** What the association should know before anything else: a return, a bank's rejection, a date that has passed. */
export function ClaimNotes({ view }: { view: Pick<OwnClaimView, "claim" | "isOpen" | "isTooLate" | "claimsDueOn"> }) {
  const t = useTexts(claims);
  const locale = useLocale();
  const { claim, isOpen, isTooLate, claimsDueOn } = view;
  return (
    <>
      {claim.status === "returned" && claim.returnReason ? (
        <Note tone="attention" title={t.returnedTitle}>
          <p className="prose">{claim.returnReason}</p>
          <p>{t.returnedText}</p>
        </Note>
      ) : null}
      {claim.bankRejection ? <Note tone="attention">{t.rejectedByBank({ reason: claim.bankRejection })}</Note> : null}
      {isOpen && isTooLate ? <Note tone="attention">{t.closed({ date: formatDate(claimsDueOn, locale) })}</Note> : null}
    </>
  );
}
