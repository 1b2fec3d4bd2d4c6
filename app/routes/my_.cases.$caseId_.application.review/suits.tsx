import { stepPath } from "#components/application-steps";
import { EligibilityList } from "#components/grants/eligibility-list";
import { useBeyondWords } from "#components/grants/beyond-words";
import { Section } from "#components/section";
import type { SubmissionRefusal } from "#domain/grants/application";
import type { EligibilityFinding } from "#domain/grants/eligibility";
import { eligibility } from "#i18n/messages/eligibility";
import { useTexts } from "#i18n/use-texts";

type SuitsProps = {
  caseId: string;
  associationId: string;
  findings: readonly EligibilityFinding[];
  missing: readonly SubmissionRefusal[];
};

/** Whether the grant is for this applicant, before it is filed: what is not met, and what a person will look at. */
export function Suits({ caseId, associationId, findings, missing }: SuitsProps) {
  const t = useTexts(eligibility);
  const overCap = useBeyondWords()(missing.find(({ code }) => code === "requestedOverCap"));
  const open = findings.filter(({ verdict }) => verdict !== "met");
  if (findings.length === 0 && overCap === null) return null;
  const isMet = open.length === 0 && overCap === null;
  // Over the call's largest grant it cannot be filed, whatever else is open.
  const lead = isMet ? t.allMet : overCap === null ? t.lead : undefined;
  return (
    <Section title={t.title} lead={lead}>
      {isMet ? null : (
        <EligibilityList
          findings={open}
          tellHref={`${stepPath(caseId, "applicant")}#activeSinceYear`}
          profileHref={`/my/associations/${associationId}/edit#activeSinceYear`}
          also={overCap === null ? [] : [overCap]}
        />
      )}
    </Section>
  );
}
