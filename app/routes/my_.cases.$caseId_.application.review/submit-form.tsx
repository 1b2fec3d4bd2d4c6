import type { ComponentProps } from "react";
import { stepPath } from "#components/application-steps";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { CheckboxField } from "#components/checkbox-field";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Note } from "#components/note";
import { apply } from "#i18n/messages/apply";
import { claims } from "#i18n/messages/claims";
import { filing } from "#i18n/messages/filing";
import { useTexts } from "#i18n/use-texts";

type SubmitFormProps = {
  view: { caseId: string; version: number; entry: object | null };
  canSubmit: boolean;
  isReady: boolean;
  signatories: readonly string[];
  tick: ComponentProps<typeof CheckboxField>;
};

/** The assurance and the button; an editor is told whom to ask. The server judges again when the form arrives. */
export function SubmitForm({ view, canSubmit, isReady, signatories, tick }: SubmitFormProps) {
  const t = useTexts(apply);
  const { enter, enterDeclared } = useTexts(filing);
  const { noSignatory } = useTexts(claims);
  const back = (
    <ButtonLink href={stepPath(view.caseId, "attachments")} variant="quiet">
      {t.previous}
    </ButtonLink>
  );
  if (!canSubmit)
    return (
      <>
        <Note title={t.onlySignatory}>
          <p>{signatories.length > 0 ? t.signatories({ names: signatories.join(", ") }) : noSignatory}</p>
        </Note>
        <FormActions>{back}</FormActions>
      </>
    );
  return (
    <Form action={stepPath(view.caseId, "review")}>
      <input type="hidden" name="version" value={view.version} />
      <CheckboxField {...tick} {...(view.entry ? { label: enterDeclared } : {})} />
      <FormActions layout="apart">
        {back}
        <Button variant={isReady ? "primary" : "quiet"} busyLabel={t.submitting}>
          {view.entry ? enter : t.submit}
        </Button>
      </FormActions>
    </Form>
  );
}
