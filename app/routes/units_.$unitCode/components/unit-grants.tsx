import { Own } from "#components/own";
import { Section } from "#components/section";
import { formatDate, formatDateTime } from "#i18n/format";
import { units } from "#i18n/messages/units";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { UnitView } from "../queries.server";

/** What associations can apply for from the unit, and when. */
export function UnitGrants({ grants }: { grants: UnitView["grants"] }) {
  const t = useTexts(units);
  const locale = useLocale();
  if (grants.length === 0) return null;
  const standing = (call: UnitView["grants"][number]["call"]) => {
    if (!call) return t.noCall;
    return call.isOpen
      ? t.openCall({ until: formatDateTime(call.closesAt, locale) })
      : t.comingCall({ from: formatDate(call.opensAt, locale) });
  };
  return (
    <Section title={t.grants} plain>
      <ul className="hairlines">
        {grants.map(({ id, name, call }) => (
          <li key={id}>
            {call ? (
              <a href={`/grants/calls/${call.id}`}>
                <Own of={name} />
              </a>
            ) : (
              <Own of={name} />
            )}
            <p className="muted small">{standing(call)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
