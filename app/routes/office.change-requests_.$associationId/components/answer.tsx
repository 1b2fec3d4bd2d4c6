import { Button } from "#components/button";
import { CheckboxGroup } from "#components/checkbox-group";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { RadioGroup } from "#components/radio-group";
import { Section } from "#components/section";
import { TextArea } from "#components/text-area";
import type { useForm } from "#components/use-form";
import { CHANGE_CHECKS } from "#domain/associations/proposed-change";
import { changeRequests } from "#i18n/messages/change-requests";
import { useTexts } from "#i18n/use-texts";
import type { OfficeChangeView } from "../queries.server";

type AnswerProps = {
  id: string;
  request: NonNullable<OfficeChangeView["request"]>;
  form: ReturnType<typeof useForm<"answer" | "checks" | "reason">>;
};

const ANSWERS = ["accept", "refuse"] as const;

/** The coordinator's word, with what must have been looked at before agreeing. */
export function Answer({ id, request, form }: AnswerProps) {
  const t = useTexts(changeRequests);
  const mayAccept = request.events.includes("acceptChange");
  const answers = ANSWERS.filter((one) => request.events.includes(`${one}Change`));
  return (
    <Section title={t.answerTitle}>
      <Form action={`/office/change-requests/${id}`}>
        <input type="hidden" name="kind" value={request.kind} />
        <input type="hidden" name="requestId" value={request.id} />
        <input type="hidden" name="version" value={request.version} />
        <RadioGroup {...form.one("answer")} options={answers.map((value) => ({ value, label: t.answers[value] }))} />
        {mayAccept ? (
          <CheckboxGroup
            {...form.many("checks")}
            hint={t.checksHint}
            options={CHANGE_CHECKS[request.kind].map((value) => ({ value, label: t.checks[value] }))}
          />
        ) : null}
        <TextArea {...form.field("reason")} hint={t.answerReasonHint} rows={3} maxChars={1000} />
        <FormActions>
          <Button>{t.answer}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
