import { Note } from "#components/note";
import { scenarioChoice } from "#i18n/messages/scenario-choice";
import { useTexts } from "#i18n/use-texts";
import type { ChoiceView } from "../queries.server";

type WithoutMoneyProps = Pick<ChoiceView, "callId" | "leftOpen" | "rejected">;

/** By name, whom the choice would leave open, and why, and whom it would propose to reject. */
export function WithoutMoney({ callId, leftOpen, rejected }: WithoutMoneyProps) {
  const t = useTexts(scenarioChoice);
  const pathOf = ({ caseId, why }: (typeof leftOpen)[number]) =>
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
      {leftOpen.length > 0 ? (
        <Note title={t.leftOpenTitle({ count: leftOpen.length })}>
          <p>{t.leftOpenText}</p>
          <ul className="list-bulleted">
            {leftOpen.map((one) => (
              <li key={one.caseId}>
                <a href={pathOf(one)}>{one.applicantName}</a>: {t.uncounted[one.why]}
              </li>
            ))}
          </ul>
        </Note>
      ) : null}
    </>
  );
}
