import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Note } from "#components/note";
import { ties } from "#i18n/messages/ties";
import { useTexts } from "#i18n/use-texts";
import type { OwnFound } from "../queries.server";

/** What the program saw, each to be answered once. */
export function FoundTies({ found }: { found: readonly OwnFound[] }) {
  const t = useTexts(ties);
  return (
    <Note tone="attention" title={t.found}>
      <p>{t.foundLead}</p>
      <ul className="hairlines">
        {found.map(({ associationId, name, why }) => (
          <li key={associationId}>
            <strong>{name}</strong>
            <p className="small">{t.why[why]}</p>
            <form method="post" action="/office/ties" className="cluster">
              <input type="hidden" name="associationId" value={associationId} />
              <ButtonLink
                href={`/office/ties?association=${associationId}#declare`}
                size="small"
                aria-label={t.declareNamed({ association: name })}
              >
                {t.declareThis}
              </ButtonLink>
              <Button
                name="intent"
                value="deny"
                variant="quiet"
                size="small"
                aria-label={t.denyNamed({ association: name })}
              >
                {t.deny}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Note>
  );
}
