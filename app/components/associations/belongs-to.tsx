import { ActionLink } from "#components/action-link";
import { Section } from "#components/section";
import type { AssociationKind } from "#domain/associations/association-kinds";
import { umbrellas as words } from "#i18n/messages/umbrellas";
import { useFinnish, useTexts } from "#i18n/use-texts";

type Named = { id: string; name: string; kind: AssociationKind };

/** Where an association belongs: its umbrella organisations, or whose group it is. */
export function BelongsTo({ umbrellas }: { umbrellas: readonly Named[] }) {
  const t = useTexts(words);
  const lang = useFinnish();
  if (umbrellas.length === 0) return null;
  return (
    <Section title={t.belongsTo} plain>
      <ul className="stack stack-tight">
        {umbrellas.map(({ id, name, kind }) => (
          <li key={id}>
            <a href={kind === "umbrella" ? `/umbrellas/${id}` : `/associations/${id}`} lang={lang}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** From an umbrella organisation's page to its members. */
export function ToMembers({ umbrellaId }: { umbrellaId: string }) {
  const t = useTexts(words);
  return (
    <p className="no-print">
      <ActionLink href={`/umbrellas/${umbrellaId}`}>{t.toMembers}</ActionLink>
    </p>
  );
}
