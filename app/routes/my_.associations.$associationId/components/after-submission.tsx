import { ActionLink } from "#components/action-link";
import { DefinitionList } from "#components/definition-list";
import { EmailLink } from "#components/email-link";
import { Note } from "#components/note";
import { formatDate, formatDateTime } from "#i18n/format";
import { afterSubmission } from "#i18n/messages/after-submission";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OwnAssociationView } from "../queries.server";

/** What one need not wait with. */
function Meanwhile({ association: { id, isHelper } }: { association: OwnAssociationView }) {
  const t = useTexts(afterSubmission);
  const own = `/my/associations/${id}`;
  return (
    <>
      <ul className="stack stack-tight">
        <li>
          <ActionLink href={`${own}/activities/start`}>{t.addActivities}</ActionLink>
        </li>
        <li>
          <ActionLink href={`${own}/preview`} icon="eye">
            {t.preview}
          </ActionLink>
        </li>
        {isHelper ? null : (
          <li>
            <ActionLink href={`${own}/members`} icon="people">
              {t.people}
            </ActionLink>
          </li>
        )}
      </ul>
      <p className="muted small">{t.locked}</p>
    </>
  );
}

/** While the city looks at what was sent: who does, until when, what comes of it, and what can be done meanwhile. */
export function AfterSubmission({ association }: { association: OwnAssociationView }) {
  const t = useTexts(afterSubmission);
  const locale = useLocale();
  const { waits, submittedAt } = association;
  if (!waits) return null;
  const { answerBy, isLate, municipality, askAt } = waits;
  const date = formatDate(answerBy, locale);
  return (
    <Note
      tone={isLate ? "attention" : "info"}
      title={t.title({ date: submittedAt ? formatDateTime(submittedAt, locale) : "" })}
    >
      <DefinitionList
        items={[
          { label: t.who, value: t.whoText({ municipality }) },
          { label: t.when, value: isLate ? t.lateText({ date }) : t.whenText({ date }) },
          { label: t.then, value: t.thenText },
          { label: t.meanwhile, value: <Meanwhile association={association} /> },
          { label: t.ask, value: askAt ? <EmailLink email={askAt} /> : t.askNobody },
        ]}
      />
    </Note>
  );
}
