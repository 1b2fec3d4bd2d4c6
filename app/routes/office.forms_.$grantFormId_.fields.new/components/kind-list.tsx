import { KINDS } from "#domain/grants/form/kinds";
import type { Kind } from "#domain/grants/form/definition";
import { formKinds } from "#i18n/messages/form-kinds";
import { useTexts } from "#i18n/use-texts";

const ALL = Object.keys(KINDS) as Kind[];

/** The kinds of question, each with what it is good for; choosing one opens its form. */
export function KindList({ here, sectionId }: { here: string; sectionId: string }) {
  const { kinds } = useTexts(formKinds);
  return (
    <ul className="form-kinds">
      {ALL.map((kind) => (
        <li key={kind}>
          <a href={`${here}?section=${encodeURIComponent(sectionId)}&kind=${kind}`}>{kinds[kind].name}</a>
          <p className="small muted">{kinds[kind].use}</p>
        </li>
      ))}
    </ul>
  );
}
