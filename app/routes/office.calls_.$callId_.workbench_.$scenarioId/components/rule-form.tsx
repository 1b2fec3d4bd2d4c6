import { Button } from "#components/button";
import { FoldedFields } from "#components/folded-fields";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { MoneyField } from "#components/money-field";
import { RadioGroup } from "#components/radio-group";
import { SelectField } from "#components/select-field";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import {
  ALLOCATION_BASES,
  BELOW_MINIMUM,
  SCENARIO_LIMITS,
  STEP_CODES,
  UNIT_VALUES,
} from "#domain/grants/allocation/rule-form";
import { codeOptions } from "#i18n/code-text";
import { workbench } from "#i18n/messages/workbench";
import { useTexts } from "#i18n/use-texts";
import { pathOf } from "../path";
import type { ScenarioView } from "../queries.server";
import type { ScenarioForm } from "./use-scenario-form";

const LIMITS = ["capCents", "capAppliedShare", "capCostsShare", "minimumCents"] as const;

/** The rule. Its figures are counted anew while writing; without a script the button does it. */
export function RuleForm({ form, view }: { form: ScenarioForm; view: ScenarioView }) {
  const t = useTexts(workbench);
  const { version, mayWrite, list } = view;
  return (
    <Form action={pathOf(view, list.page)} id="bench" className="bench-rule" data-trial="">
      <input type="hidden" name="version" value={version} />
      <fieldset className="bench-fields" disabled={!mayWrite}>
        <legend className="visually-hidden">{t.columns.rule}</legend>
        <TextField {...form.field("name")} maxLength={SCENARIO_LIMITS.name} />
        <RadioGroup {...form.one("base")} options={codeOptions(ALLOCATION_BASES, t.bases)} />
        <BaseFigures form={form} />
        <FoldedFields id="limits" title={t.limits} filled={form.filled(...LIMITS)} open={form.wrong(...LIMITS)}>
          <MoneyField {...form.field("capCents")} optional />
          <TextField {...form.field("capAppliedShare")} inputMode="decimal" width="short" suffix="%" optional />
          <TextField {...form.field("capCostsShare")} inputMode="decimal" width="short" suffix="%" optional />
          <MoneyField {...form.field("minimumCents")} optional />
          <RadioGroup {...form.one("below")} options={codeOptions(BELOW_MINIMUM, t.belowMinimum)} layout="line" />
          <SelectField {...form.field("step")} options={codeOptions(STEP_CODES, t.steps)} width="short" />
        </FoldedFields>
        <TextArea {...form.field("note")} rows={2} maxChars={SCENARIO_LIMITS.note} optional />
      </fieldset>
      {mayWrite ? (
        <FormActions>
          <Button name="intent" value="save" busyLabel={t.saving}>
            {t.save}
          </Button>
          <Button name="intent" value="try" variant="quiet" data-trial-button="">
            {t.tryOut}
          </Button>
        </FormActions>
      ) : null}
    </Form>
  );
}

/** The one figure each base needs; with a style sheet only that of the chosen base is shown. */
function BaseFigures({ form }: { form: ScenarioForm }) {
  const t = useTexts(workbench);
  return (
    <>
      <div className="bench-figure bench-for-points">
        <RadioGroup {...form.one("unit")} options={codeOptions(UNIT_VALUES, t.units)} />
        <TextField {...form.field("unitValue")} inputMode="decimal" width="short" suffix="€" optional />
      </div>
      <div className="bench-figure bench-for-percentOfApplied">
        <TextField {...form.field("appliedShare")} inputMode="decimal" width="short" suffix="%" />
      </div>
      <div className="bench-figure bench-for-lastYear">
        <TextField {...form.field("lastYearShare")} inputMode="decimal" width="short" suffix="%" />
      </div>
    </>
  );
}
