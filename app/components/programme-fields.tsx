import { Disclosure } from "#components/disclosure";
import { Fieldset } from "#components/fieldset";
import { SelectField, type SelectOption } from "#components/select-field";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import { ProgrammeRuleFields, type ProgrammeForm } from "#components/grants/programme-rule-fields";
import { programmes } from "#i18n/messages/programmes";
import { useTexts } from "#i18n/use-texts";

type ProgrammeFieldsProps = {
  form: ProgrammeForm;
  units: readonly SelectOption[];
  bodies: readonly SelectOption[];
  bodyRows: number;
};

const LONG = ["purpose", "eligibleCosts", "ineligibleCosts"] as const;
const isList = (name: (typeof LONG)[number]): boolean => name !== "purpose";

/** The fields of a kind of grant: Finnish in sight, the translations at hand. */
export function ProgrammeFields({ form, units, bodies, bodyRows }: ProgrammeFieldsProps) {
  const t = useTexts(programmes);
  return (
    <>
      <TextField {...form.field("names.fi")} />
      <SelectField {...form.field("unit")} options={units} placeholder={t.chooseUnit} width="medium" />
      {LONG.map((name) => (
        <TextArea
          key={name}
          {...form.field(`${name}.fi`)}
          hint={isList(name) ? t.oneALine : undefined}
          rows={isList(name) ? 6 : 4}
          maxChars={3000}
        />
      ))}
      <ProgrammeRuleFields form={form} bodies={bodies} bodyRows={bodyRows} />
      <Disclosure summary={t.translations}>
        <TextField {...form.field("names.sv")} lang="sv" optional />
        <TextField {...form.field("names.en")} lang="en" optional />
        {LONG.map((name) => (
          <Fieldset
            key={name}
            id={`${name}-translations`}
            legend={t.groups[name]}
            hint={isList(name) ? t.sameLines : undefined}
          >
            <TextArea {...form.field(`${name}.sv`)} lang="sv" rows={3} maxChars={3000} optional />
            <TextArea {...form.field(`${name}.en`)} lang="en" rows={3} maxChars={3000} optional />
          </Fieldset>
        ))}
      </Disclosure>
    </>
  );
}
