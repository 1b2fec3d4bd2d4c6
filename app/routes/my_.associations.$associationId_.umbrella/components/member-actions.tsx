import { Button } from "#components/button";
import { Form } from "#components/form";
import { mayBeAsked } from "#domain/associations/umbrella-member";
import { formatDate } from "#i18n/format";
import { umbrellaDesk } from "#i18n/messages/umbrella-desk";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { UmbrellaView } from "../queries.server";

type Member = UmbrellaView["members"][number];
type MemberActionsProps = { umbrella: UmbrellaView; member: Member; action: string };

/** A letter to the member, or when it was last written to. */
function Remind({ umbrella: { today }, member, action }: MemberActionsProps) {
  const t = useTexts(umbrellaDesk);
  const locale = useLocale();
  const { id, name, state, archiveReason, remindedOn, remindableFrom } = member;
  if (!mayBeAsked(state, archiveReason)) return null;
  if (remindedOn && remindableFrom && remindableFrom > today)
    return <span className="muted small">{t.reminded({ date: formatDate(remindedOn, locale) })}</span>;
  return (
    <Form action={action}>
      <input type="hidden" name="memberId" value={id} />
      <Button name="intent" value="remind" size="small" variant="quiet" icon="mail" aria-label={t.remindName({ name })}>
        {t.remind}
      </Button>
    </Form>
  );
}

/** What an umbrella organisation's person can do about one member. */
export function MemberActions(props: MemberActionsProps) {
  const t = useTexts(umbrellaDesk);
  const { umbrella, member } = props;
  const { id, name, gaveRight, state, archiveReason } = member;
  const isEditable = gaveRight && state !== "archived";
  const isConfirmable = gaveRight && mayBeAsked(state, archiveReason);
  return (
    <span className="cluster">
      <Remind {...props} />
      {isConfirmable ? (
        <a href={`/my/associations/${id}/confirmation`} aria-label={t.confirmName({ name })}>
          {t.confirm}
        </a>
      ) : null}
      {isEditable ? (
        <a href={`/my/associations/${id}/edit`} aria-label={t.editName({ name })}>
          {t.edit}
        </a>
      ) : null}
      <a className="small" href={`/my/associations/${umbrella.id}/umbrella/${id}`} aria-label={t.notOursName({ name })}>
        {t.notOurs}
      </a>
    </span>
  );
}
