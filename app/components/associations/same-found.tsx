import { ActionLink } from "#components/action-link";
import { Button } from "#components/button";
import { Choice } from "#components/choice";
import { FieldErrors } from "#components/field-errors";
import { Note } from "#components/note";
import { isInDirectory, type AssociationStatus } from "#domain/associations/association-lifecycle";
import type { FormReply } from "#domain/shared/form-reply";
import { issues } from "#i18n/messages/issues";
import { sameFound } from "#i18n/messages/same-found";
import { useTexts } from "#i18n/use-texts";

/** A record that may be of the same association. */
export type SameRecord = {
  id: string;
  name: string;
  status: AssociationStatus;
  reason: "registerNumber" | "businessId" | "name";
  isMine: boolean;
};

/** What a form gets back that was refused, also because the directory may have the association already. */
export type SameReply = FormReply & { same?: readonly SameRecord[] };

type Records = { same: readonly SameRecord[] };

function Likeness({
  record: { id, name, status, reason, isMine },
  isOffice,
}: {
  record: SameRecord;
  isOffice: boolean;
}) {
  const t = useTexts(sameFound);
  const state = status === "archived" ? t.archived : isInDirectory(status) ? "" : t.waits;
  return (
    <li>
      {isInDirectory(status) ? <a href={`/associations/${id}`}>{name}</a> : name}
      <span className="muted"> · {[t.reasons[reason], state].filter(Boolean).join(" · ")}</span>
      {isMine ? (
        <ActionLink href={`/my/associations/${id}`}>{t.mine}</ActionLink>
      ) : isOffice ? (
        <ActionLink href={`/office/associations/${id}`}>{t.open}</ActionLink>
      ) : isInDirectory(status) ? (
        <ActionLink href={`/my/associations/${id}/joining`}>{t.ask}</ActionLink>
      ) : null}
    </li>
  );
}

type GoOnProps = Records & { next: string | undefined; isMissing: boolean };

/** By name alone it may be another one, and the person says so; the same number is never two. */
function GoOn({ same, next, isMissing }: GoOnProps) {
  const t = useTexts(sameFound);
  const texts = useTexts(issues);
  if (same.some(({ reason }) => reason !== "name")) return <p>{t.numberTaken}</p>;
  return (
    <>
      <FieldErrors id="different-error" error={isMissing ? texts.mustBeTicked({ param: "" }) : undefined} />
      <Choice
        id="different"
        type="checkbox"
        name="different"
        value={same.map(({ id }) => id).join(",")}
        label={same.length > 1 ? t.differentMany : t.different}
        aria-describedby={isMissing ? "different-error" : undefined}
      />
      <input type="hidden" name="looked" value="1" />
      {next ? <input type="hidden" name="next" value={next} /> : null}
      <Button size="small">{t.goOn}</Button>
    </>
  );
}

type SameFoundProps = Records & {
  /** What was typed: whether the question was asked already, and where the person was going. */
  typed: Record<string, string[]>;
  isOffice?: boolean;
};

/** Shown before anything is made, as the first thing of the form: who the directory has that may be the same. */
export function SameFound({ same, typed, isOffice = false }: SameFoundProps) {
  const t = useTexts(sameFound);
  return (
    <div role="alert" tabIndex={-1} data-focus-on-load="">
      <Note tone="attention" title={isOffice ? t.officeTitle : t.title}>
        <p>{t.lead}</p>
        <ul className="hairlines">
          {same.map((record) => (
            <Likeness key={record.id} record={record} isOffice={isOffice} />
          ))}
        </ul>
        <GoOn same={same} next={typed["next"]?.[0]} isMissing={typed["looked"] !== undefined} />
      </Note>
    </div>
  );
}
