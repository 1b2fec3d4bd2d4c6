import { ActionLink } from "#components/action-link";
import { Section } from "#components/section";
import { umbrellaLinks } from "#i18n/messages/umbrella-links";
import { partners } from "#i18n/messages/partners";
import { useTexts } from "#i18n/use-texts";
import type { OwnAssociationView } from "../queries.server";

/** The ways to the umbrella organisations that may help, and to the members of one that is such itself. */
export function OwnUmbrellas({ association: { id, umbrellas } }: { association: OwnAssociationView }) {
  const t = useTexts(umbrellaLinks);
  const { invitationsTitle, waiting } = useTexts(partners);
  if (umbrellas === null) return null;
  const { belongsTo, mayEdit, members, invitations } = umbrellas;
  return (
    <Section title={t.title}>
      <ul className="hairlines">
        {members === null ? null : (
          <li>
            <ActionLink href={`/my/associations/${id}/umbrella`}>{t.members}</ActionLink>
            <p className="muted small">{t.memberCount({ count: members })}</p>
          </li>
        )}
        <li>
          <ActionLink href={`/my/associations/${id}/invitations`}>{invitationsTitle}</ActionLink>
          <p className="muted small">{waiting({ count: invitations })}</p>
        </li>
        <li>
          <ActionLink href={`/my/associations/${id}/umbrellas`}>{t.rights}</ActionLink>
          <p className="muted small">{belongsTo === 0 ? t.belongsToNone : t.rightCount({ belongsTo, mayEdit })}</p>
        </li>
      </ul>
    </Section>
  );
}
