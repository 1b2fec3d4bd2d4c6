import type { ComponentProps } from "react";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { TextArea } from "#components/text-area";
import { ownCase } from "#i18n/messages/own-case";
import { useTexts } from "#i18n/use-texts";

type WithdrawFormProps = {
  caseId: string;
  isDraft: boolean;
  /** Props of the reason's field; a draft is put away without one. */
  field: ComponentProps<typeof TextArea>;
  /** In a dialog the way back is to close it. */
  inDialog?: boolean | undefined;
};

/** Asks once more before an application is taken back: on a page of its own, or in a dialog over the case. */
export function WithdrawForm({ caseId, isDraft, field, inDialog }: WithdrawFormProps) {
  const t = useTexts(ownCase);
  return (
    <Form action={`/my/cases/${caseId}/withdrawal`}>
      {isDraft ? null : <TextArea {...field} rows={3} maxChars={500} optional />}
      <FormActions>
        {inDialog ? (
          <Button type="button" variant="quiet" data-dialog-close="">
            {t.keep}
          </Button>
        ) : (
          <ButtonLink href={`/my/cases/${caseId}`} variant="quiet">
            {t.keep}
          </ButtonLink>
        )}
        <Button variant="danger">{isDraft ? t.deleteConfirm : t.withdrawConfirm}</Button>
      </FormActions>
    </Form>
  );
}
