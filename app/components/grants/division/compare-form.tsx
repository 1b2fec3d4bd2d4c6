import { Button } from "#components/button";
import { SelectField } from "#components/select-field";
import { workbench } from "#i18n/messages/workbench";
import { useTexts } from "#i18n/use-texts";

type CompareFormProps = {
  callId: string;
  scenarios: readonly { id: string; name: string }[];
  /** Was anything given last year to those who apply now? Otherwise there is no decision to set beside. */
  hasLastYear: boolean;
  a: string | undefined;
  b: string | undefined;
};

/** Which two divisions to set side by side: options, last year's decision and the proposal as it stands. */
export function CompareForm({ callId, scenarios, hasLastYear, a, b }: CompareFormProps) {
  const t = useTexts(workbench);
  const options = [
    ...scenarios.map(({ id, name }) => ({ value: id, label: name })),
    ...(hasLastYear ? [{ value: "lastYear", label: t.lastYear }] : []),
    { value: "proposal", label: t.proposal },
  ];
  return (
    <form method="get" action={`/office/calls/${callId}/workbench/compare`} className="field-row bench-compare">
      <SelectField name="a" label={t.compareA} options={options} defaultValue={a} width="medium" />
      <SelectField name="b" label={t.compareB} options={options} defaultValue={b} width="medium" />
      <Button variant="quiet">{t.compare}</Button>
    </form>
  );
}
