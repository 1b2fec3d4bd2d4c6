import { Button } from "#components/button";
import { Disclosure } from "#components/disclosure";
import { Note } from "#components/note";
import { formUses } from "#i18n/messages/form-uses";
import { useTexts } from "#i18n/use-texts";
import type { FormPageView } from "../queries.server";

type Removed = Pick<FormPageView, "removed">;

/** Right after a removal: one press takes it back. */
export function JustRemoved({ removed, id }: Removed & { id: string | null }) {
  const t = useTexts(formUses);
  const part = removed.find((each) => each.id === id);
  if (!part) return null;
  return (
    <div role="status" id="just-removed">
      <Note>
        <p className="cluster">
          {t.removedNow({ name: part.name })}
          <Button name="press" value={`bringBack|${part.id}`} variant="quiet" size="small" data-undo="">
            {t.undo}
          </Button>
        </p>
      </Note>
    </div>
  );
}

/** Everything that was taken out and may come back, the latest first. */
export function RemovedParts({ removed }: Removed) {
  const t = useTexts(formUses);
  if (removed.length === 0) return null;
  return (
    <Disclosure summary={`${t.removed} (${removed.length})`}>
      <p className="muted">{t.removedLead}</p>
      <ul className="stack stack-tight">
        {removed.map(({ id, name }) => (
          <li key={id}>
            <Button name="press" value={`bringBack|${id}`} variant="quiet" size="small">
              {t.bringBack({ name })}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
