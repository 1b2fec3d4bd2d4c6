import type { ReactNode } from "react";
import { ActionLink } from "#components/action-link";
import { ContactRole } from "#components/contact-role";
import { Section } from "#components/section";
import { units } from "#i18n/messages/units";
import { useFinnish, useTexts } from "#i18n/use-texts";
import type { UnitView } from "../queries.server";
import { UnitGrants } from "./unit-grants";

/** Beside the cooperation: whom to ask, which associations, what can be applied for, and how to begin; on paper its foot. */
export function UnitAside({ unit, foot }: { unit: UnitView; foot: ReactNode }) {
  const t = useTexts(units);
  const lang = useFinnish();
  return (
    <aside className="stack">
      {unit.contactRoles.length > 0 ? (
        <Section title={t.contacts} plain>
          <p className="muted small">{t.contactsText}</p>
          <ul>
            {unit.contactRoles.map((role) => (
              <li key={role}>
                <ContactRole role={role} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <UnitGrants grants={unit.grants} />
      {unit.associations.length > 0 ? (
        <Section title={t.associations} plain>
          <ul className="stack stack-tight">
            {unit.associations.map(({ id, name }) => (
              <li key={id}>
                <a href={`/associations/${id}`} lang={lang}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <div className="no-print">
        <Section title={t.begin} plain>
          <p className="muted small">{t.beginText}</p>
          <p>
            <ActionLink href="/my">{t.beginLink}</ActionLink>
          </p>
        </Section>
      </div>
      {foot}
    </aside>
  );
}
