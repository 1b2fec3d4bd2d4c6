import { AssociationStatusTag } from "#components/associations/association-status-tag";
import { certaintyText } from "#components/associations/confirmed-line";
import { Button } from "#components/button";
import { Form } from "#components/form";
import { Tag } from "#components/tag";
import { confirmedLine } from "#i18n/messages/confirmed-line";
import { directoryDesk } from "#i18n/messages/directory-desk";
import { registerNumberText } from "#i18n/register-number-text";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { DuplicatesView } from "../queries.server";

type PairView = DuplicatesView["pairs"][number];

function Suspect({ record }: { record: PairView["first"] }) {
  const t = useTexts(directoryDesk);
  const locale = useLocale();
  const { id, name, status, registerNumber, businessId, activityCount } = record;
  const facts = [
    registerNumber ? registerNumberText(registerNumber) : "",
    businessId ?? "",
    t.activityCount({ count: activityCount }),
    certaintyText(record, useTexts(confirmedLine), locale),
  ];
  return (
    <div>
      <p className="cluster">
        <a className="record-title" href={`/office/associations/${id}`}>
          {name}
        </a>
        <AssociationStatusTag status={status} />
      </p>
      <p className="muted small">{facts.filter(Boolean).join(" · ")}</p>
    </div>
  );
}

/** Two records side by side, and what may be said of them. */
export function Pair({ pair: { first, second, reason } }: { pair: PairView }) {
  const t = useTexts(directoryDesk);
  return (
    <li className="stack stack-tight">
      <p>
        <Tag tone="warn">{t.reasons[reason]}</Tag>
      </p>
      <div className="pair">
        <Suspect record={first} />
        <Suspect record={second} />
      </div>
      <Form action="/office/duplicates" className="cluster">
        <input type="hidden" name="first" value={first.id} />
        <input type="hidden" name="second" value={second.id} />
        <Button name="keep" value="different" size="small" variant="quiet">
          {t.different}
        </Button>
        {second.mayArchive ? (
          <Button name="keep" value={first.id} size="small" variant="plain">
            {t.keepThis({ name: first.name })}
          </Button>
        ) : null}
        {first.mayArchive ? (
          <Button name="keep" value={second.id} size="small" variant="plain">
            {t.keepThis({ name: second.name })}
          </Button>
        ) : null}
        <span className="muted small">{t.archivesOther}</span>
      </Form>
    </li>
  );
}
