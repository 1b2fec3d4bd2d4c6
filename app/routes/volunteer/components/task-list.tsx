import { Because } from "#components/associations/because";
import { ByLine } from "#components/associations/by-line";
import { MarkedText } from "#components/associations/marked-text";
import { EmailLink } from "#components/email-link";
import { whenNext } from "#components/activity/when-next";
import { PhoneLink } from "#components/phone-link";
import { ResultRow } from "#components/result-row";
import { activities } from "#i18n/messages/activities";
import { useTerms } from "#i18n/use-terms";
import { useLocale, useTexts } from "#i18n/use-texts";
import { whenText } from "#i18n/when-text";
import type { TaskRow } from "../queries.server";

type TaskListProps = { tasks: readonly TaskRow[]; today: string };

/** Whom to ask, one press away. */
function Ask({ phone, email }: Pick<TaskRow, "phone" | "email">) {
  return (
    <p className="task-ask">
      {phone ? <PhoneLink phone={phone} /> : null}
      {email ? <EmailLink email={email} /> : null}
    </p>
  );
}

/** Tasks as offers: what, for whom and where, when next, and whom to ask. */
export function TaskList({ tasks, today }: TaskListProps) {
  const t = useTexts(activities);
  const locale = useLocale();
  const [kinds, villages] = [useTerms("volunteerTypes"), useTerms("villages")];
  return tasks.map((task) => {
    const { id, title, association, description, place, remote, kind } = task;
    return (
      <ResultRow
        key={id}
        title={<MarkedText of={title} marked={task.markedTitle} />}
        href={`/activities/${id}`}
        by={
          <ByLine
            association={association}
            place={place.name}
            also={[villages.name(place.village), place.municipality ?? "", remote ? t.remote : ""]}
          />
        }
        facts={[
          ...(kind ? [{ icon: "hand" as const, text: kinds.name(kind) }] : []),
          { icon: "check" as const, text: t.registration[task.registration] },
        ]}
        next={whenNext(whenText(task, locale, today))}
        action={<Ask phone={task.phone} email={task.email} />}
      >
        <MarkedText of={description} marked={task.marked} />
        <Because {...task.why} />
      </ResultRow>
    );
  });
}
