import { Note } from "#components/note";
import type { RegistrationGap } from "#domain/associations/registration";
import { associationForm } from "#i18n/messages/association-form";
import { useTexts } from "#i18n/use-texts";

/** Everything that is still missing, each a link to the field that asks it. */
export function Gaps({ associationId, gaps }: { associationId: string; gaps: readonly RegistrationGap[] }) {
  const t = useTexts(associationForm);
  return (
    <Note tone="attention" title={t.missingTitle}>
      <p>{t.missingHint}</p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>
            <a href={`/my/associations/${associationId}/edit#${gap}`}>
              {gap === "registerNumber" ? t.registerNumberGap : t.labels[gap]}
            </a>
          </li>
        ))}
      </ul>
    </Note>
  );
}
