import { ButtonLink } from "#components/button-link";
import { Section } from "#components/section";
import { taxonomies } from "#i18n/messages/taxonomies";
import { useTexts } from "#i18n/use-texts";
import type { TermsView } from "../queries.server";

/** Words that records hold and the list does not know: each can be given a name. */
export function OutsideWords({ view: { taxonomy, outside } }: { view: TermsView }) {
  const t = useTexts(taxonomies);
  return (
    <Section title={t.outsideTitle} lead={t.outsideLead}>
      <ul className="hairlines">
        {outside.map(({ word, count }) => (
          <li key={word} className="record-row">
            <div>
              <strong>{word}</strong>
              <p className="muted small">{t.records({ count })}</p>
            </div>
            <ButtonLink
              href={`/office/taxonomies/${taxonomy}/new?word=${encodeURIComponent(word)}`}
              size="small"
              variant="quiet"
              icon="plus"
              aria-label={t.addWordNamed({ name: word })}
            >
              {t.addWord}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
