import { Button } from "#components/button";
import { DateField } from "#components/date-field";
import { FileField } from "#components/file-field";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { MoneyField } from "#components/money-field";
import { useCostTime } from "#components/grants/use-cost-time";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { MAX_FILE_BYTES } from "#domain/files/file-rules";
import type { FormReply } from "#domain/shared/form-reply";
import { advance } from "#i18n/messages/advance";
import { claims } from "#i18n/messages/claims";
import { useTexts } from "#i18n/use-texts";
import type { OwnClaimView } from "../queries.server";

type RowField = keyof (typeof claims)["fi"]["labels"];
type AddRowFormProps = {
  action: string;
  form: ReturnType<typeof useForm<RowField>>;
  reply: FormReply | undefined;
  view: Pick<OwnClaimView, "newRowId" | "claim" | "costTime" | "advanceLimit">;
};

/** What a refused form gave back besides its fields: the row's id and the receipt. */
function keptOf(reply: FormReply | undefined) {
  const [id] = reply?.values["fileId"] ?? [];
  const [name = ""] = reply?.values["receiptName"] ?? [];
  return { rowId: reply?.values["rowId"]?.[0], kept: id ? { id, name } : null };
}

/**
 * A cost with its receipt: of an advance the costs are to come, and an offer or an estimate stands for the receipt. A
 * receipt that came with a form that was refused stays attached.
 */
export function AddRowForm({ action, form, reply, view }: AddRowFormProps) {
  const t = useTexts(claims);
  const a = useTexts(advance);
  const { hint } = useCostTime(view.costTime);
  const { rowId, kept } = keptOf(reply);
  const receipt = form.field("receipt");
  return (
    <Form action={action} multipart>
      <input type="hidden" name="intent" value="addRow" />
      <input type="hidden" name="rowId" value={rowId ?? view.newRowId} />
      {kept ? <input type="hidden" name="fileId" value={kept.id} /> : null}
      <TextField {...form.field("description")} hint={t.descriptionHint} maxLength={120} required />
      <TextField {...form.field("payee")} maxLength={120} required />
      <DateField {...form.field("receiptDate")} hint={hint} required />
      <MoneyField
        {...form.field("claimed")}
        hint={view.advanceLimit ? a.most(view.advanceLimit) : undefined}
        data-sum-source="claim"
        required
      />
      <FileField
        name="receipt"
        label={receipt.label}
        error={receipt.error}
        hint={kept ? (view.claim.isAdvance ? a.kept : t.receiptKept) : t.receiptHint}
        accept="application/pdf,image/*"
        maxBytes={MAX_FILE_BYTES}
        files={kept ? [kept] : []}
      />
      <FormActions>
        <Button icon="plus" busyLabel={t.adding}>
          {t.add}
        </Button>
      </FormActions>
    </Form>
  );
}
