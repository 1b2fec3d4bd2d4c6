import { Icon } from "#components/icon";
import type { IconName } from "#components/icon-shapes";
import type { ToDo, ToDoKind } from "#domain/desk/to-do";
import { formatDate, formatDateTime, formatEuros } from "#i18n/format";
import { myDesk } from "#i18n/messages/my-desk";
import { useLocale, useTexts } from "#i18n/use-texts";

const ICONS: Record<ToDoKind, IconName> = {
  referralToAnswer: "hand",
  referralOutcome: "hand",
  supplementRequested: "warning",
  registrationReturned: "warning",
  errorReported: "mail",
  claimReturned: "warning",
  applicationDraft: "edit",
  decisionToRead: "doc",
  advanceToAccount: "euro",
  awardToClaim: "euro",
  registrationDraft: "edit",
  activityDraft: "edit",
  confirmAssociation: "check",
  activityWithoutTimes: "calendar",
  noActivities: "plus",
  profileGap: "edit",
};

const edit = ({ id }: ToDo): string => `/my/associations/${id}/edit`;
const activity = ({ id, associationId }: ToDo): string => `/my/associations/${associationId}/activities/${id}`;
const referral = ({ id, associationId }: ToDo): string => `/my/associations/${associationId}/referrals/${id}`;
const grantCase = ({ id }: ToDo): string => `/my/cases/${id}`;

/** Where each thing is done. */
const HREFS: Record<ToDoKind, (toDo: ToDo) => string> = {
  referralToAnswer: referral,
  referralOutcome: referral,
  supplementRequested: grantCase,
  registrationReturned: edit,
  errorReported: ({ id }) => `/my/associations/${id}/reports`,
  applicationDraft: grantCase,
  claimReturned: grantCase,
  decisionToRead: grantCase,
  advanceToAccount: grantCase,
  awardToClaim: grantCase,
  registrationDraft: edit,
  activityDraft: activity,
  confirmAssociation: ({ id }) => `/my/associations/${id}/confirmation`,
  activityWithoutTimes: activity,
  noActivities: ({ id }) => `/my/associations/${id}/activities/start`,
  profileGap: edit,
};

/** What waits for the people of the association, each a link to where it is done. */
export function ToDoList({ items }: { items: readonly (ToDo & { association: string })[] }) {
  const t = useTexts(myDesk);
  const locale = useLocale();
  const dueText = (due: ToDo["due"]): string =>
    due === null ? "" : t.by({ date: typeof due === "string" ? formatDate(due, locale) : formatDateTime(due, locale) });
  return (
    <ul className="hairlines">
      {items.map((item) => (
        <li key={`${item.kind} ${item.id}`} className="to-do">
          <Icon name={ICONS[item.kind]} />
          <div>
            <a className="record-title" href={HREFS[item.kind](item)}>
              {t.toDo[item.kind]({ name: item.name, sum: formatEuros(item.cents ?? 0, locale) })}
            </a>
            <p className="muted small">
              {[dueText(item.due), item.association === item.name ? "" : item.association].filter(Boolean).join(" · ")}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
