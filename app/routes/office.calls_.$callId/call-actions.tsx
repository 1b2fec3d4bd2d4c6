import { ButtonLink } from "#components/button-link";
import { applicationEntry } from "#i18n/messages/application-entry";
import { preparation } from "#i18n/messages/preparation";
import { useTexts } from "#i18n/use-texts";
import type { CallCasesView } from "./queries.server";

/** The way to everything that the reader may do with a call. */
export function CallActions({ callId, may, pot }: Pick<CallCasesView, "callId" | "may" | "pot">) {
  const t = useTexts(preparation);
  const { link: enter } = useTexts(applicationEntry);
  return (
    <>
      {may.edit ? (
        <ButtonLink href={`/office/calls/${callId}/edit`} variant="quiet">
          {t.editCall}
        </ButtonLink>
      ) : null}
      {may.enter ? (
        <ButtonLink href={`/office/calls/${callId}/entry`} variant="quiet">
          {enter}
        </ButtonLink>
      ) : null}
      {may.score ? (
        <ButtonLink href={`/office/calls/${callId}/scoring`} variant="quiet">
          {t.scoring}
        </ButtonLink>
      ) : null}
      {may.divide ? (
        <ButtonLink href={`/office/calls/${callId}/workbench`} variant="quiet">
          {t.divide}
        </ButtonLink>
      ) : null}
      {may.propose ? (
        <ButtonLink href={`/office/calls/${callId}/proposal`} variant={pot.isSettled ? "quiet" : "primary"}>
          {t.proposal}
        </ButtonLink>
      ) : null}
      {may.decide || pot.awardedCents !== null ? (
        <ButtonLink href={`/office/calls/${callId}/decision`}>{t.decision}</ButtonLink>
      ) : null}
    </>
  );
}
