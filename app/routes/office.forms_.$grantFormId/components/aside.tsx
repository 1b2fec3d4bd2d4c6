import { Disclosure } from "#components/disclosure";
import { Section } from "#components/section";
import { Timeline } from "#components/timeline";
import { codeText } from "#i18n/code-text";
import { formatDateTime } from "#i18n/format";
import { formUses } from "#i18n/messages/form-uses";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { FormPageView } from "../queries.server";

/** Where the form is used: the calls that have it, each with its version, and the programmes. */
export function Uses({ uses }: Pick<FormPageView, "uses">) {
  const t = useTexts(formUses);
  const { calls, programmes } = uses;
  return (
    <Section title={t.usedBy}>
      {calls.length + programmes.length === 0 ? <p className="muted">{t.unused}</p> : null}
      <ul className="stack stack-tight">
        {programmes.map(({ programmeId, name }) => (
          <li key={programmeId}>{t.programmeUses({ name })}</li>
        ))}
        {calls.map(({ callId, name, number }) => (
          <li key={callId}>
            <a href={`/office/calls/${callId}`}>{t.callUses({ name, number })}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What has been done to the form, the latest first. */
export function FormHistory({ history }: Pick<FormPageView, "history">) {
  const t = useTexts(formUses);
  const locale = useLocale();
  return (
    <Disclosure summary={t.history}>
      <Timeline
        entries={history.map(({ id, event, at, by, name }) => ({
          id,
          when: formatDateTime(at, locale),
          dateTime: at.toISOString(),
          what: [codeText(t.events, event), name].filter(Boolean).join(": "),
          who: by,
        }))}
      />
    </Disclosure>
  );
}
