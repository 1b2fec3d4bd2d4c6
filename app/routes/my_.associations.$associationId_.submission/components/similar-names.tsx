import { Note } from "#components/note";
import { associationForm } from "#i18n/messages/association-form";
import { useTexts } from "#i18n/use-texts";

/** Before a second record of the same association is made, its name is shown. */
export function SimilarNames({ similar }: { similar: readonly { id: string; name: string }[] }) {
  const t = useTexts(associationForm);
  return (
    <Note tone="attention" title={t.similarTitle}>
      <p>{t.similarText}</p>
      <ul>
        {similar.map(({ id, name }) => (
          <li key={id}>
            <a href={`/associations/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </Note>
  );
}
