import { Fieldset } from "#components/fieldset";
import { MoneyField } from "#components/money-field";
import type { PremisesFormView } from "#components/premises/use-premises-form";
import { RadioGroup } from "#components/radio-group";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import { PRICE_GROUPS, PRICE_KINDS, PRICE_UNITS } from "#domain/premises/prices";
import { codeOptions } from "#i18n/code-text";
import { premisesForm } from "#i18n/messages/premises-form";
import { premisesWords } from "#i18n/messages/premises-words";
import { useTexts } from "#i18n/use-texts";

/** What the place costs to whom. The sum is asked only of a price; the style sheet folds it away otherwise. */
export function PriceFields({ form }: { form: PremisesFormView }) {
  const t = useTexts(premisesForm);
  const { groups, units } = useTexts(premisesWords);
  return (
    <Fieldset id="prices" legend={t.pricesTitle}>
      {PRICE_GROUPS.map((group) => (
        <div key={group} className="price-group stack">
          <RadioGroup
            {...form.one(`prices.${group}.kind`)}
            legend={groups[group]}
            options={codeOptions(PRICE_KINDS, t.priceKinds)}
            layout="line"
          />
          <div className="price-paid field-row">
            <MoneyField {...form.field(`prices.${group}.amount`)} label={t.amount} />
            <SelectField
              {...form.field(`prices.${group}.unit`)}
              label={t.unit}
              options={codeOptions(PRICE_UNITS, units)}
              placeholder={t.choose}
              width="medium"
            />
          </div>
          <TextField
            {...form.field(`prices.${group}.condition`)}
            label={t.condition}
            hint={group === "withCity" ? t.conditionHint : undefined}
            optional
          />
        </div>
      ))}
    </Fieldset>
  );
}
