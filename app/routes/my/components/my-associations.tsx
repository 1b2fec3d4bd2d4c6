import { AssociationStatusTag } from "#components/associations/association-status-tag";
import { formatDate } from "#i18n/format";
import { afterSubmission } from "#i18n/messages/after-submission";
import { clientsAtDesk } from "#i18n/messages/clients-at-desk";
import { completenessTexts } from "#i18n/messages/completeness";
import { members } from "#i18n/messages/members";
import { myDesk } from "#i18n/messages/my-desk";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { MyDeskView } from "../queries.server";

/** The associations one acts for, with what one is in them. */
export function MyAssociations({ associations }: { associations: MyDeskView["associations"] }) {
  const t = useTexts(myDesk);
  const { roles } = useTexts(members);
  const after = useTexts(afterSubmission);
  const clientWords = useTexts(clientsAtDesk);
  const locale = useLocale();
  const { told } = useTexts(completenessTexts);
  return (
    <ul className="hairlines">
      {associations.map(({ id, name, status, role, activityCount, completeness, wait, clients }) => (
        <li key={id} className="record-row">
          <div>
            <a className="record-title" href={`/my/associations/${id}`}>
              {name}
            </a>
            <p className="muted small">
              {[roles[role], t.activityCount({ count: activityCount }), told(completeness)].join(" · ")}
            </p>
            {clients ? (
              <p className="small">
                <a href={`/my/associations/${id}/referrals`}>{clientWords.summary(clients)}</a>
              </p>
            ) : null}
            {wait ? (
              <p className="small">
                {(wait.isLate ? after.isLate : after.waitsUntil)({ date: formatDate(wait.answerBy, locale) })} ·{" "}
                <a href={`/my/associations/${id}`}>{after.whatNow}</a>
              </p>
            ) : null}
          </div>
          <AssociationStatusTag status={status} />
        </li>
      ))}
    </ul>
  );
}
