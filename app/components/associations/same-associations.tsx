import { AssociationStatusTag } from "#components/associations/association-status-tag";
import { Note } from "#components/note";
import type { AssociationStatus } from "#domain/associations/association-lifecycle";
import { moderation } from "#i18n/messages/moderation";
import { useTexts } from "#i18n/use-texts";

type Same = {
  id: string;
  name: string;
  status: AssociationStatus;
  reason: keyof (typeof moderation)["fi"]["sameReasons"];
  /** Stands in a municipality whose records the reader may open. */
  isHere: boolean;
};

/** Records that may mean the same association, and why. */
export function SameAssociations({ same, title }: { same: readonly Same[]; title?: string | undefined }) {
  const t = useTexts(moderation);
  return (
    <Note tone="attention" title={title ?? t.sameTitle}>
      <ul className="stack stack-tight">
        {same.map(({ id, name, status, reason, isHere }) => (
          <li key={id} className="cluster">
            {isHere ? <a href={`/office/associations/${id}`}>{name}</a> : <strong>{name}</strong>}
            <span className="muted">{t.sameReasons[reason]}</span>
            <AssociationStatusTag status={status} />
          </li>
        ))}
      </ul>
    </Note>
  );
}
