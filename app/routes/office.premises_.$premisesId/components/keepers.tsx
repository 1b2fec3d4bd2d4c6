import { Button } from "#components/button";
import { Form } from "#components/form";
import { Section } from "#components/section";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { formatDate } from "#i18n/format";
import { premisesOffice } from "#i18n/messages/premises-office";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ManagedPremises } from "../queries.server";

type KeepersProps = Pick<ManagedPremises, "id" | "keepers"> & { form: ReturnType<typeof useForm<"email">> };

/** Who answers for the place, and how somebody is added or taken away. */
export function Keepers({ id, keepers, form }: KeepersProps) {
  const t = useTexts(premisesOffice);
  const locale = useLocale();
  return (
    <Section title={t.keepersTitle} plain lead={t.keepersLead}>
      <ul className="hairlines">
        {keepers.map(({ personId, name, email, since }) => (
          <li key={personId} className="record-row">
            <div>
              <p>
                <strong>{name || email}</strong>
              </p>
              <p className="muted small">
                {[name ? email : "", t.since({ date: formatDate(since, locale) })].filter(Boolean).join(" · ")}
              </p>
            </div>
            <Form action={`/office/premises/${id}`}>
              <input type="hidden" name="intent" value="removeKeeper" />
              <input type="hidden" name="personId" value={personId} />
              <Button variant="quiet" size="small">
                {t.removeKeeper}
                <span className="visually-hidden">{t.removeKeeperOf({ name: name || email })}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <Form action={`/office/premises/${id}`}>
        <input type="hidden" name="intent" value="nameKeeper" />
        <TextField {...form.field("email")} hint={t.keeperHint} type="email" inputMode="email" autoComplete="off" />
        <Button variant="quiet" icon="plus">
          {t.addKeeper}
        </Button>
      </Form>
    </Section>
  );
}
