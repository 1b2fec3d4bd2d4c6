import { ActionLink } from "#components/action-link";
import { Note } from "#components/note";
import { Section } from "#components/section";
import { localText } from "#domain/shared/locales";
import { formatDate, formatDateTime } from "#i18n/format";
import { home } from "#i18n/messages/home";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { NextCall } from "../queries.server";

type ForAssociationsProps = { openCalls: readonly NextCall[]; upcomingCalls: readonly NextCall[] };

/** What an association can do now: what is open, what opens next, and where to begin. */
export function ForAssociations({ openCalls, upcomingCalls }: ForAssociationsProps) {
  const t = useTexts(home);
  const locale = useLocale();
  const [next] = upcomingCalls;
  return (
    <Section title={t.forAssociations} plain>
      <div className="stack-tight">
        {openCalls.map(({ id, names, closesAt }) => (
          <Note key={id} tone="success">
            <p>
              <a href={`/grants/calls/${id}`}>
                <strong>{localText(names, locale)}</strong>
              </a>{" "}
              {t.openCall({ until: formatDateTime(closesAt, locale) })}
            </p>
          </Note>
        ))}
        {next ? (
          <Note tone="attention">
            <p>
              <a href="/grants">
                <strong>
                  {upcomingCalls.length === 1
                    ? localText(next.names, locale)
                    : t.upcomingCalls({ count: upcomingCalls.length })}
                </strong>
              </a>{" "}
              {t.window({ opens: formatDate(next.opensAt, locale), closes: formatDateTime(next.closesAt, locale) })}
            </p>
          </Note>
        ) : null}
        {openCalls.length + upcomingCalls.length === 0 ? <p className="muted">{t.noCalls}</p> : null}
      </div>
      <ul className="home-links">
        <li>
          <ActionLink href="/my/calls">{openCalls.length > 0 ? t.apply : t.prepare}</ActionLink>
        </li>
        <li>
          <ActionLink href="/my/associations/new">{t.addAssociation}</ActionLink>
        </li>
        <li>
          <ActionLink href="/grants/awards">{t.awards}</ActionLink>
        </li>
      </ul>
    </Section>
  );
}
