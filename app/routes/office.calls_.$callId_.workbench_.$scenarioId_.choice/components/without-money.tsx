import { LeftOpenNote } from "#components/grants/division/left-open-note";
import { Note } from "#components/note";
import type { LeftOpen } from "#domain/grants/allocation/divide";
import { scenarioChoice } from "#i18n/messages/scenario-choice";
import { useTexts } from "#i18n/use-texts";
import type { ChoiceView } from "../queries.server";

type WithoutMoneyProps = Pick<ChoiceView, "callId" | "leftOpen" | "rejected">;

/** By name, whom the choice would leave open, and why, and whom it would propose to reject. */
export function WithoutMoney({ callId, leftOpen, rejected }: WithoutMoneyProps) {
  const t = useTexts(scenarioChoice);
  const pathOf = ({ caseId, why }: LeftOpen) =>
    why === "points" ? `/office/calls/${callId}/scoring/${caseId}` : `/office/cases/${caseId}`;
  return (
    <>
      {rejected.length > 0 ? (
        <Note tone="attention" title={t.rejectedTitle({ count: rejected.length })}>
          <p>{t.rejectedText}</p>
          <ul className="list-bulleted">
            {rejected.map(({ caseId, applicantName }) => (
              <li key={caseId}>
                <a href={`/office/cases/${caseId}`}>{applicantName}</a>
              </li>
            ))}
          </ul>
        </Note>
      ) : null}
      <LeftOpenNote leftOpen={leftOpen} hrefOf={pathOf}>
        {t.leftOpenText}
      </LeftOpenNote>
    </>
  );
}
