import { members } from "#i18n/messages/members";
import { moderation } from "#i18n/messages/moderation";
import { useTexts } from "#i18n/use-texts";
import type { ModeratedView } from "../queries.server";

export function People({ people }: { people: ModeratedView["people"] }) {
  const t = useTexts(moderation);
  const { roles } = useTexts(members);
  if (people.length === 0) return <p className="muted">{t.noPeople}</p>;
  return (
    <ul className="stack stack-tight">
      {people.map(({ id, name, role }) => (
        <li key={id}>
          {name} <span className="muted small">{roles[role]}</span>
        </li>
      ))}
    </ul>
  );
}
