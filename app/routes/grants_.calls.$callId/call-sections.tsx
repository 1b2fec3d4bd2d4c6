import { EmailLink } from "#components/email-link";
import { useTimingText } from "#components/grants/use-timing-text";
import { PhoneLink } from "#components/phone-link";
import { PotBar } from "#components/pot-bar";
import { Section } from "#components/section";
import { formatDate, formatDateTime, formatEuros, formatPercent, formatShare } from "#i18n/format";
import { callPage } from "#i18n/messages/call-page";
import { calls } from "#i18n/messages/calls";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { AnnouncementView } from "./queries.server";

type CallProps = { call: AnnouncementView };

export function BulletList({ items }: { items: readonly string[] }) {
  return (
    <ul className="list-bulleted">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** What the budget is made of, where a part of it is set apart. */
export function BudgetParts({ call: { parts, budgetCents } }: CallProps) {
  const t = useTexts(callPage);
  const locale = useLocale();
  if (parts.length < 2) return null;
  const named = (kind: (typeof parts)[number]["kind"], name: string | null) =>
    kind === "named" ? (name ?? "") : t.partNames[kind];
  const fills = [1, 2, 3, 4] as const;
  return (
    <Section title={t.parts}>
      <PotBar
        label={`${t.parts}: ${formatEuros(budgetCents, locale)}`}
        total={budgetCents}
        segments={parts.map(({ kind, name, cents }, index) => ({
          label: named(kind, name),
          amount: cents,
          fill: fills[index] ?? "rest",
        }))}
      />
    </Section>
  );
}

export function Payment({ call }: CallProps) {
  const t = useTexts(calls);
  const p = useTexts(callPage);
  const locale = useLocale();
  return (
    <Section title={t.paymentRule}>
      <p>{t.paymentText({ share: formatShare(call.shareBp, locale) })}</p>
      {call.capCents === null ? null : <p>{t.capText({ cap: formatEuros(call.capCents, locale) })}</p>}
      {call.advance ? <p>{p.advance({ most: formatPercent(call.advancePercent, locale) })}</p> : null}
      <p>{p.claims({ date: formatDate(call.claimsDueOn, locale) })}</p>
    </Section>
  );
}

export function Attachments({ call }: CallProps) {
  const t = useTexts(calls);
  const timingText = useTimingText();
  return (
    <Section title={t.attachments}>
      {call.attachments.length === 0 ? <p className="muted">{t.noAttachments}</p> : null}
      <BulletList
        items={call.attachments.map((asked) =>
          [asked.name, timingText(asked), asked.onlyOfOrganised ? t.onlyOfOrganised : ""].filter(Boolean).join(" – "),
        )}
      />
    </Section>
  );
}

/** When one may come and ask, and of whom. */
export function Questions({ call: { infoEvents, contact } }: CallProps) {
  const t = useTexts(callPage);
  const locale = useLocale();
  return (
    <>
      {infoEvents.length > 0 ? (
        <Section title={t.infoEvents}>
          <ul className="list-bulleted">
            {infoEvents.map(({ startsAt, place, link }) => (
              <li key={startsAt.toISOString()}>
                {formatDateTime(startsAt, locale)}, {place}
                {link ? (
                  <>
                    {" · "}
                    <a href={link}>{t.joinRemotely}</a>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {contact ? (
        <Section title={t.contact}>
          <p>
            <strong>{contact.name}</strong>
            {contact.title ? `, ${contact.title}` : ""}
          </p>
          <p className="cluster">
            {contact.phone ? <PhoneLink phone={contact.phone} /> : null}
            {contact.email ? <EmailLink email={contact.email} /> : null}
          </p>
        </Section>
      ) : null}
    </>
  );
}

/** Every extension of the call, for everybody to see: when, why, and after which outage. */
export function ExtensionLog({ call: { extensions } }: CallProps) {
  const t = useTexts(callPage);
  const locale = useLocale();
  const at = (instant: Date) => formatDateTime(instant, locale);
  return (
    <ul className="list-bulleted">
      {extensions.map(({ from, to, reason, outage }) => (
        <li key={to.toISOString()}>
          <strong>{t.extended({ from: at(from), to: at(to) })}</strong>
          <br />
          {reason}
          {outage ? (
            <>
              <br />
              {t.outage({ from: at(outage.from), to: at(outage.to), what: outage.what })}
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
