import { ContactRoleField } from "#components/contact-role";
import { Disclosure } from "#components/disclosure";
import { Fieldset } from "#components/fieldset";
import { FoldedFields } from "#components/folded-fields";
import { KnowledgeFields } from "#components/knowledge-fields";
import { PriceFields } from "#components/premises/price-fields";
import type { PremisesFormView } from "#components/premises/use-premises-form";
import { SelectField, type SelectOption } from "#components/select-field";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import { WEEKDAYS } from "#domain/calendar/schedule";
import { FACILITIES } from "#domain/premises/facilities";
import { codeOptions } from "#i18n/code-text";
import { premisesForm } from "#i18n/messages/premises-form";
import { premisesWords } from "#i18n/messages/premises-words";
import { useTexts } from "#i18n/use-texts";

type Part = { form: PremisesFormView };

function What({ form, villages }: Part & { villages: readonly SelectOption[] }) {
  const t = useTexts(premisesForm);
  return (
    <Fieldset id="what" legend={t.what}>
      <TextField {...form.field("names.fi")} hint={t.nameHint} />
      <SelectField {...form.field("village")} options={villages} placeholder={t.choose} width="medium" />
      <TextField {...form.field("address")} optional />
      <TextField {...form.field("capacity")} inputMode="numeric" width="short" optional />
      <TextArea {...form.field("notes.fi")} rows={4} maxChars={3000} optional />
    </Fieldset>
  );
}

function Facilities({ form }: Part) {
  const t = useTexts(premisesForm);
  const { facilities: names } = useTexts(premisesWords);
  const notes = FACILITIES.map((code) => `facilityNotes.${code}` as const);
  return (
    <>
      <KnowledgeFields {...form.known("facilities")} hint={t.facilityHint} options={codeOptions(FACILITIES, names)} />
      <FoldedFields id="facility-notes" title={t.notesTitle} filled={form.filled(...notes)} open={form.wrong(...notes)}>
        <p className="muted">{t.notesLead}</p>
        {notes.map((name) => (
          <TextField key={name} {...form.field(name)} optional />
        ))}
      </FoldedFields>
    </>
  );
}

function Opening({ form }: Part) {
  const t = useTexts(premisesForm);
  return (
    <Fieldset id="opening" legend={t.opening} hint={t.openingHint}>
      <div className="hours-fields">
        {WEEKDAYS.map((day) => (
          <TextField key={day} {...form.field(`hours.${day}`)} width="medium" />
        ))}
      </div>
      <TextArea {...form.field("openingNote.fi")} rows={2} maxChars={300} optional />
    </Fieldset>
  );
}

function Booking({ form }: Part) {
  const t = useTexts(premisesForm);
  return (
    <>
      <Fieldset id="booking" legend={t.bookingTitle}>
        <TextArea {...form.field("howToBook.fi")} rows={3} maxChars={1000} optional />
        <TextField {...form.field("leadDays")} inputMode="numeric" width="short" optional />
      </Fieldset>
      <Fieldset id="contact" legend={t.contact}>
        <ContactRoleField {...form.field("contactRole")} kind="premises" hint={t.roleHint} optional />
        <TextField {...form.field("contactEmail")} type="email" inputMode="email" width="medium" optional />
        <TextField {...form.field("contactPhone")} type="tel" inputMode="tel" width="medium" optional />
      </Fieldset>
    </>
  );
}

const LONG = ["notes", "openingNote", "howToBook"] as const;

/** Everything that is told of a place: Finnish in sight, the translations at hand. */
export function PremisesFields({ form, villages }: Part & { villages: readonly SelectOption[] }) {
  const t = useTexts(premisesForm);
  return (
    <>
      <What form={form} villages={villages} />
      <Facilities form={form} />
      <PriceFields form={form} />
      <Opening form={form} />
      <Booking form={form} />
      <Disclosure summary={t.translations}>
        <TextField {...form.field("names.sv")} lang="sv" optional />
        <TextField {...form.field("names.en")} lang="en" optional />
        {LONG.map((name) => (
          <div key={name} className="stack">
            <TextArea {...form.field(`${name}.sv`)} lang="sv" rows={3} maxChars={1000} optional />
            <TextArea {...form.field(`${name}.en`)} lang="en" rows={3} maxChars={1000} optional />
          </div>
        ))}
      </Disclosure>
    </>
  );
}
