import { CaseStatusTag } from "#components/case-status-tag";
import { myDesk } from "#i18n/messages/my-desk";
import { useTexts } from "#i18n/use-texts";
import type { MyDeskView } from "../queries.server";

/** The associations' own grant cases, the latest first. */
export function MyCases({ cases }: { cases: MyDeskView["cases"] }) {
  const t = useTexts(myDesk);
  return (
    <ul className="hairlines">
      {cases.map(({ id, call, association, caseNumber, status }) => (
        <li key={id} className="record-row">
          <div>
            <a className="record-title" href={`/my/cases/${id}`}>
              {call}
            </a>
            <p className="muted small">{[caseNumber ?? t.draftCase, association].filter(Boolean).join(" · ")}</p>
          </div>
          <CaseStatusTag status={status} />
        </li>
      ))}
    </ul>
  );
}
