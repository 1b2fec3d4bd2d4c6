import { AssociationStatusTag } from "#components/associations/association-status-tag";
import { certaintyText } from "#components/associations/confirmed-line";
import { Button } from "#components/button";
import { Form } from "#components/form";
import { Tag } from "#components/tag";
import { plainName } from "#domain/associations/similar-name";
import { tellingFact } from "#domain/associations/telling-apart";
import { formatDate, formatDateTime } from "#i18n/format";
import { confirmedLine } from "#i18n/messages/confirmed-line";
import { directoryDesk } from "#i18n/messages/directory-desk";
import { registerNumberText } from "#i18n/register-number-text";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { DuplicatesView } from "../queries.server";

type PairView = DuplicatesView["pairs"][number];

function Suspect({ record }: { record: PairView["first"] }) {
  const t = useTexts(directoryDesk);
  const locale = useLocale();
  const { id, name, status, registerNumber, businessId, homeMunicipality, createdAt, activityCount } = record;
  const facts = [
    registerNumber ? registerNumberText(registerNumber) : "",
    businessId ?? "",
    homeMunicipality,
    t.created({ date: formatDate(createdAt, locale) }),
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

/** What the button that keeps a record says: its name, and where both have the same, what tells them apart. */
function useKeepLabel({ first, second }: Pick<PairView, "first" | "second">) {
  const t = useTexts(directoryDesk);
  const locale = useLocale();
  const fact = tellingFact(first, second);
  return (record: PairView["first"]): string => {
    const { name, registerNumber, homeMunicipality, createdAt } = record;
    if (plainName(first.name) !== plainName(second.name)) return t.keepThis({ name });
    const told = {
      registerNumber: registerNumber ? registerNumberText(registerNumber) : t.noRegisterNumber,
      homeMunicipality: homeMunicipality || t.noHome,
      createdAt: t.created({ date: formatDateTime(createdAt, locale) }),
      place: record === first ? t.thisFirst : t.thisSecond,
    }[fact];
    return t.keepThis({ name: `${name} (${told})` });
  };
}

/** Two records side by side, and what may be said of them. */
export function Pair({ pair: { first, second, reason } }: { pair: PairView }) {
  const t = useTexts(directoryDesk);
  const keepLabel = useKeepLabel({ first, second });
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
          <Button name="keep" value={first.id} size="small" variant="quiet">
            {keepLabel(first)}
          </Button>
        ) : null}
        {first.mayArchive ? (
          <Button name="keep" value={second.id} size="small" variant="quiet">
            {keepLabel(second)}
          </Button>
        ) : null}
        <span className="muted small">{t.archivesOther}</span>
      </Form>
    </li>
  );
}
