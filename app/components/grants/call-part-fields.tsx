import { Moment } from "#components/grants/moment";
import type { CallForm } from "#components/grants/use-call-form";
import { DateField } from "#components/date-field";
import { Disclosure } from "#components/disclosure";
import { Fieldset } from "#components/fieldset";
import { MoneyField } from "#components/money-field";
import { TextField } from "#components/text-field";
import { callForm } from "#i18n/messages/call-form";
import { useTexts } from "#i18n/use-texts";

const NAMED_POTS = [0, 1] as const;
const INFO_EVENTS = [0, 1, 2] as const;

/** Rows that ask the same are told apart by their number. */
const numbered = (label: string, row: number): string => `${label} ${row + 1}`;

/** Parts of the budget that are set apart; what is left is granted from the list. */
export function PotFields({ form }: { form: CallForm }) {
  const t = useTexts(callForm);
  return (
    <Fieldset id="pots" size="field" legend={t.pots} hint={t.potsHint}>
      <div className="stack stack-tight">
        <div className="field-row">
          <MoneyField {...form.field("reserveCents")} optional />
          <MoneyField {...form.field("participatoryCents")} optional />
        </div>
        {NAMED_POTS.map((row) => (
          <div className="field-row" key={row}>
            <TextField {...form.field(`namedPots[${row}].name`)} label={numbered(t.potName, row)} optional />
            <MoneyField {...form.field(`namedPots[${row}].cents`)} label={numbered(t.potSum, row)} optional />
          </div>
        ))}
      </div>
    </Fieldset>
  );
}

/** Who answers questions, and when one may come and ask. */
export function ContactFields({ form }: { form: CallForm }) {
  const t = useTexts(callForm);
  return (
    <>
      <Fieldset id="contact" legend={t.contact} hint={t.contactHint}>
        <div className="field-row">
          <TextField {...form.field("contactName")} optional />
          <TextField {...form.field("contactTitle")} optional />
        </div>
        <div className="field-row">
          <TextField {...form.field("contactEmail")} type="email" optional />
          <TextField {...form.field("contactPhone")} type="tel" optional />
        </div>
      </Fieldset>
      <Fieldset id="info-events" legend={t.infoEvents} hint={t.infoEventsHint}>
        {INFO_EVENTS.map((row) => (
          <div className="field-row" key={row}>
            <DateField {...form.field(`infoEvents[${row}].date`)} label={numbered(t.infoDate, row)} />
            <TextField
              {...form.field(`infoEvents[${row}].time`)}
              label={numbered(t.infoTime, row)}
              type="time"
              width="short"
            />
            <TextField {...form.field(`infoEvents[${row}].place`)} label={numbered(t.infoPlace, row)} />
            <TextField {...form.field(`infoEvents[${row}].link`)} label={numbered(t.infoLink, row)} optional />
          </div>
        ))}
      </Fieldset>
    </>
  );
}

const OUTAGE = [
  ...(["outageFrom", "outageFrom.date", "outageFrom.time"] as const),
  ...(["outageTo", "outageTo.date", "outageTo.time", "outageWhat"] as const),
];

/** An outage that makes an extension needed: the applicant does not bear the service's fault. */
export function OutageFields({ form }: { form: CallForm }) {
  const t = useTexts(callForm);
  return (
    <Disclosure summary={t.outage} open={form.filled(...OUTAGE) > 0 || form.wrong(...OUTAGE)}>
      <p className="muted">{t.outageHint}</p>
      <Moment form={form} name="outageFrom" />
      <Moment form={form} name="outageTo" />
      <TextField {...form.field("outageWhat")} />
    </Disclosure>
  );
}
