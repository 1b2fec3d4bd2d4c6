import type { FormDefinition } from "#domain/grants/form/definition";
import { versionChanges, type VersionChange } from "#domain/grants/form-editor/version-changes";
import { localText } from "#domain/shared/locales";
import { formKinds } from "#i18n/messages/form-kinds";
import { formVersions } from "#i18n/messages/form-versions";
import { useLocale, useTexts } from "#i18n/use-texts";

function useChangeWords(): (change: VersionChange) => string {
  const t = useTexts(formVersions);
  const { kinds } = useTexts(formKinds);
  const locale = useLocale();
  return (change) => {
    const about = { name: localText(change.name, locale) };
    if (change.is === "kind")
      return t.kindChanged({ ...about, from: kinds[change.from].name, to: kinds[change.to].name });
    if (change.is !== "changed") return t.changes[change.what][change.is](about);
    const { from, to, part } = change;
    return t.parts[part]({ ...about, from: from || t.nothing, to: to || t.nothing });
  };
}

/** What changed between two versions of a form, in words. */
export function VersionChangeList({ from, to }: { from: FormDefinition; to: FormDefinition }) {
  const t = useTexts(formVersions);
  const words = useChangeWords();
  const changes = versionChanges(from, to);
  if (changes.length === 0) return <p className="muted">{t.noChanges}</p>;
  return (
    <ul className="form-changes">
      {changes.map((change, index) => (
        <li key={index}>{words(change)}</li>
      ))}
    </ul>
  );
}
