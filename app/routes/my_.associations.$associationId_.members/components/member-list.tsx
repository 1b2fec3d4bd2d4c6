import { Button } from "#components/button";
import { Form } from "#components/form";
import { Tag } from "#components/tag";
import { formatDate } from "#i18n/format";
import { brokenMail } from "#i18n/messages/broken-mail";
import { members as texts } from "#i18n/messages/members";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { MembersView } from "../queries.server";

type MemberListProps = { association: MembersView };

/** Who acts for the association, and since when. */
export function MemberList({ association: { id, members, mayManage } }: MemberListProps) {
  const t = useTexts(texts);
  const { tag: broken } = useTexts(brokenMail);
  const locale = useLocale();
  const isAnyKept = mayManage && members.some(({ role, isRemovable }) => role === "signatory" && !isRemovable);
  return (
    <>
      <ul className="hairlines">
        {members.map(({ personId, name, email, role, since, isBroken, isSelf, isRemovable }) => (
          <li key={personId} className="record-row">
            <div>
              <p>
                <strong>{name || email}</strong>
                {isSelf ? <span className="muted"> ({t.you})</span> : null}
              </p>
              <p className="muted small">
                {[name ? email : "", t.since({ date: formatDate(since, locale) })].filter(Boolean).join(" · ")}
              </p>
            </div>
            {isBroken ? (
              <Tag tone="bad" icon="warning">
                {broken}
              </Tag>
            ) : null}
            <Tag tone={role === "signatory" ? "info" : "neutral"}>{t.roles[role]}</Tag>
            {mayManage && isRemovable ? (
              <Form action={`/my/associations/${id}/members`}>
                <input type="hidden" name="intent" value="remove" />
                <input type="hidden" name="personId" value={personId} />
                <Button variant="quiet" size="small" aria-label={t.removeLabel({ name: name || email })}>
                  {t.remove}
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      {isAnyKept ? <p className="muted small">{t.lastSignatoryNote}</p> : null}
    </>
  );
}
