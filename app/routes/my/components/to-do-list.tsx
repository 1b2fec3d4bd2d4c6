import { Icon } from "#components/icon";
import type { IconName } from "#components/icon-shapes";
import type { ToDo, ToDoKind } from "#domain/desk/to-do";
import { formatDate, formatDateTime } from "#i18n/format";
import { myDesk } from "#i18n/messages/my-desk";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { MyDeskView } from "../queries.server";

const ICONS: Record<ToDoKind, IconName> = {
  supplementRequested: "warning",
  registrationReturned: "warning",
  claimReturned: "warning",
  applicationDraft: "edit",
  decisionToRead: "doc",
  awardToClaim: "euro",
  registrationDraft: "edit",
  activityDraft: "edit",
  confirmAssociation: "check",
};

/** Where each thing is done. */
function hrefOf({ kind, id, associationId }: ToDo): string {
  switch (kind) {
    case "registrationReturned":
    case "registrationDraft":
      return `/my/associations/${id}/edit`;
    case "confirmAssociation":
      return `/my/associations/${id}/confirmation`;
    case "activityDraft":
      return `/my/associations/${associationId}/activities/${id}`;
    case "supplementRequested":
    case "applicationDraft":
    case "claimReturned":
    case "decisionToRead":
    case "awardToClaim":
      return `/my/cases/${id}`;
  }
}

/** What waits for the people of the association, each a link to where it is done. */
export function ToDoList({ items }: { items: MyDeskView["toDos"] }) {
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
            <a className="record-title" href={hrefOf(item)}>
              {t.toDo[item.kind]({ name: item.name })}
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
