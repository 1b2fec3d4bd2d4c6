import type { ReactNode } from "react";
import { Organiser } from "#components/activity/organiser";
import { ContactRole } from "#components/contact-role";
import { DefinitionList } from "#components/definition-list";
import { Own } from "#components/own";
import { Section } from "#components/section";
import type { OwnText } from "#domain/shared/own-text";
import { cooperation } from "#i18n/messages/cooperation";
import { periodText } from "#i18n/period-text";
import { useFinnish, useLocale, useTexts } from "#i18n/use-texts";

type Unit = { name: OwnText; href: string | null };

/** A cooperation form as its page tells it. */
export type ShownCooperation = {
  description: string;
  associationGives: string;
  cityGives: string;
  startsOn: string | null;
  endsOn: string | null;
  contactRole: string;
  unit: Unit;
  others: readonly { id: string; name: string }[];
  association: Parameters<typeof Organiser>[0]["association"];
};

function UnitLink({ unit: { name, href } }: { unit: Unit }) {
  return href ? (
    <a href={href}>
      <Own of={name} />
    </a>
  ) : (
    <Own of={name} />
  );
}

/** What an association and a unit of the city do together, what each gives, and whom to ask. */
export function CooperationSheet({ form, foot }: { form: ShownCooperation; foot?: ReactNode }) {
  const t = useTexts(cooperation);
  const locale = useLocale();
  const lang = useFinnish();
  const { association, others } = form;
  const facts = [
    { label: t.unit, value: <UnitLink unit={form.unit} /> },
    { label: t.period, value: periodText(form, locale) },
    ...[
      { label: t.associationGives, value: form.associationGives },
      { label: t.cityGives, value: form.cityGives },
    ].flatMap(({ label, value }) => (value ? [{ label, value: <span lang={lang}>{value}</span> }] : [])),
    ...(form.contactRole ? [{ label: t.contactRole, value: <ContactRole role={form.contactRole} /> }] : []),
  ];
  return (
    <div className="aside-last">
      <div>
        <p className="prose lead-text" lang={lang}>
          {form.description}
        </p>
        <DefinitionList items={facts} />
        {foot}
      </div>
      <aside>
        <Organiser association={association} />
        {others.length > 0 ? (
          <Section title={t.alsoTakePart} plain>
            <ul className="stack stack-tight">
              {others.map(({ id, name }) => (
                <li key={id}>
                  <a href={`/associations/${id}`} lang={lang}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
      </aside>
    </div>
  );
}
