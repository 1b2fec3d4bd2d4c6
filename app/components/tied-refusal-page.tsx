import { ButtonLink } from "#components/button-link";
import { PageHeader } from "#components/page-header";
import type { TiedRefusal } from "#domain/tied-refusal";
import { tiedRefusal } from "#i18n/messages/tied-refusal";
import { useTexts } from "#i18n/use-texts";

/** Instead of a case that its reader may not handle: why, and who does. */
export function TiedRefusalPage({ why, applicant, handlers, back, mend }: TiedRefusal) {
  const t = useTexts(tiedRefusal);
  return (
    <div className="page page-narrow stack">
      <PageHeader title={t.title} lead={t[why]({ applicant })} />
      <p>{handlers.length > 0 ? t.handlers({ names: handlers.join(", ") }) : t.nobody}</p>
      {mend ? (
        <p>
          <a href={mend}>{t.mend}</a>
        </p>
      ) : null}
      <p>
        <ButtonLink href={back}>{t.back}</ButtonLink>
      </p>
    </div>
  );
}
