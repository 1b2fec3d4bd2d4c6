import { ListingStatusTag } from "#components/associations/listing-status-tag";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { Section } from "#components/section";
import { cooperation as words } from "#i18n/messages/cooperation";
import { myDesk } from "#i18n/messages/my-desk";
import { periodText } from "#i18n/period-text";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OwnAssociationView } from "../queries.server";

/** What the association does together with the city, drafts first. */
export function OwnCooperation({ association: { id, status, cooperation } }: { association: OwnAssociationView }) {
  const t = useTexts(myDesk);
  const { kinds } = useTexts(words);
  const locale = useLocale();
  const add =
    status === "archived" ? null : (
      <ButtonLink href={`/my/associations/${id}/cooperation/new`} size="small" variant="quiet" icon="plus">
        {t.addCooperation}
      </ButtonLink>
    );
  if (cooperation.length === 0)
    return (
      <Section title={t.cooperation}>
        <EmptyState icon="hand" title={t.noCooperation} action={add}>
          {t.noCooperationText}
        </EmptyState>
      </Section>
    );
  return (
    <Section title={t.cooperation} actions={add}>
      <ul className="hairlines">
        {cooperation.map((form) => (
          <li key={form.id} className="record-row">
            <div>
              <a className="record-title" href={`/my/associations/${id}/cooperation/${form.id}`}>
                {form.title}
              </a>
              <p className="muted small">{[kinds[form.kind], periodText(form, locale)].join(" · ")}</p>
            </div>
            <ListingStatusTag status={form.status} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
