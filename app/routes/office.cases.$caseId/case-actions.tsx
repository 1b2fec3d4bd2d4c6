import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { Note } from "#components/note";
import { preparation } from "#i18n/messages/preparation";
import { transfer } from "#i18n/messages/transfer";
import { useTexts } from "#i18n/use-texts";
import type { OfficeCaseView } from "./queries.server";

/** What the preparer may do now: the life cycle's events, as far as this person holds them. */
export function CaseActions({ caseId, may }: Pick<OfficeCaseView, "caseId" | "may">) {
  const t = useTexts(preparation);
  const { link } = useTexts(transfer);
  const action = `/office/cases/${caseId}`;
  const move = may.transfer ? (
    <ButtonLink href={`${action}/transfer`} variant="quiet">
      {link}
    </ButtonLink>
  ) : null;
  if (may.startPreparation)
    return (
      <Form action={action}>
        <p className="cluster">
          <Button name="intent" value="start">
            {t.startPreparation}
          </Button>
          {move}
        </p>
      </Form>
    );
  if (may.requestSupplement)
    return (
      <p className="cluster">
        <ButtonLink href={`${action}/supplements`} variant="quiet">
          {t.requestSupplement}
        </ButtonLink>
        {move}
      </p>
    );
  if (!may.resumePreparation) return null;
  return (
    <Note tone="attention" title={t.resumeNote}>
      <Form action={action}>
        <Button name="intent" value="resume" variant="quiet">
          {t.resumePreparation}
        </Button>
      </Form>
    </Note>
  );
}
