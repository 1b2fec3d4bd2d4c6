import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Note } from "#components/note";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { ties } from "#i18n/messages/ties";
import { withdrawing } from "#i18n/messages/withdrawing";
import { useTexts } from "#i18n/use-texts";

type AlreadyTiedProps = {
  caseId: string;
  tieId: string | null;
  back: string;
  worksHere: boolean;
  form: ReturnType<typeof useForm<string>>;
};

/** To whoever is disqualified already: what they have told, and the way to end it, by mistake or not. */
export function AlreadyTied({ caseId, tieId, back, worksHere, form }: AlreadyTiedProps) {
  const t = useTexts(ties);
  const w = useTexts(withdrawing);
  return (
    <>
      <Note tone="info" title={w.caseAlready}>
        <p>{w.caseAlreadyText}</p>
        {worksHere ? (
          <p>
            <a href="/office/ties">{w.caseOwnPage}</a>
          </p>
        ) : null}
      </Note>
      {tieId === null ? (
        <p>
          <ButtonLink href={back} variant="quiet">
            {w.caseReturn}
          </ButtonLink>
        </p>
      ) : (
        <Form action={`/office/cases/${caseId}/disqualification`} className="stack">
          <p>{w.caseEndLead}</p>
          <input type="hidden" name="intent" value="end" />
          <input type="hidden" name="tieId" value={tieId} />
          <TextField {...form.field("reason")} hint={w.caseEndHint} maxLength={200} />
          <FormActions>
            <ButtonLink href={back} variant="quiet">
              {w.caseReturn}
            </ButtonLink>
            <Button busyLabel={t.declaring}>{t.endConfirm}</Button>
          </FormActions>
        </Form>
      )}
    </>
  );
}
