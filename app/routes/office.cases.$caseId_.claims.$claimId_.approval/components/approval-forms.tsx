import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Note } from "#components/note";
import { Section } from "#components/section";
import { TextArea } from "#components/text-area";
import type { useForm } from "#components/use-form";
import { formatEuros } from "#i18n/format";
import { payments } from "#i18n/messages/payments";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ApprovalView } from "../queries.server";

type ApprovalFormsProps = { view: ApprovalView; form: ReturnType<typeof useForm<string>> };

/** Approve, or give back to review with a reason. Four eyes: the reviewer is told why another person approves. */
export function ApprovalForms({ view: { claim, caseId, version, hindrance }, form }: ApprovalFormsProps) {
  const t = useTexts(payments);
  const locale = useLocale();
  const action = `/office/cases/${caseId}/claims/${claim.id}/approval`;
  const payable = claim.payableCents ?? 0;
  if (hindrance === "ownAssociation") return <Note title={t.notApprovable}>{t.ownAssociation}</Note>;
  return (
    <>
      {hindrance === "ownReview" ? (
        <Note title={t.notApprovable}>{t.ownReview}</Note>
      ) : (
        <Form action={action}>
          <input type="hidden" name="intent" value="approve" />
          <input type="hidden" name="version" value={version} />
          <FormActions>
            <Button icon="check" busyLabel={t.approving}>
              {payable > 0 ? t.approve({ sum: formatEuros(payable, locale) }) : t.approveNothing}
            </Button>
          </FormActions>
        </Form>
      )}
      <Section title={t.returnTitle}>
        <Form action={action}>
          <input type="hidden" name="intent" value="return" />
          <input type="hidden" name="version" value={version} />
          <TextArea {...form.field("reason")} rows={3} maxChars={1000} />
          <FormActions>
            <Button variant="quiet">{t.returnButton}</Button>
          </FormActions>
        </Form>
      </Section>
    </>
  );
}
