import { Section } from "#components/section";
import type { TieKind } from "#domain/ties/tie";
import { ties } from "#i18n/messages/ties";
import { withdrawing } from "#i18n/messages/withdrawing";
import { useTexts } from "#i18n/use-texts";

export type DisqualifiedOfficial = { name: string; grounds: (TieKind | "member")[]; applicants: string[] };

/** Who of the officials keeps from which line (esteellisyys, hallintolaki 27–28 §), for the list of a meeting. */
export function DisqualifiedList({ people }: { people: readonly DisqualifiedOfficial[] }) {
  const t = useTexts(ties);
  const w = useTexts(withdrawing);
  const words = (ground: TieKind | "member") => (ground === "member" ? t.member : t.kinds[ground]);
  return (
    <Section title={w.agendaTitle} lead={people.length > 0 ? w.agendaLead : undefined}>
      {people.length === 0 ? <p className="muted">{w.agendaNone}</p> : null}
      <ul className="list-bulleted">
        {people.map(({ name, grounds, applicants }) => (
          <li key={name}>
            {w.agendaLine({ name, grounds: grounds.map(words).join(", "), applicants: applicants.join(", ") })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
