import { stepPath } from "#components/application-steps";
import { EligibilityList } from "#components/grants/eligibility-list";
import { Section } from "#components/section";
import type { EligibilityFinding } from "#domain/grants/eligibility";
import { eligibility } from "#i18n/messages/eligibility";
import { useTexts } from "#i18n/use-texts";

/** Whether the grant is for this applicant, before it is filed: what is not met, and what a person will look at. */
export function Suits({ caseId, findings }: { caseId: string; findings: readonly EligibilityFinding[] }) {
  const t = useTexts(eligibility);
  const open = findings.filter(({ verdict }) => verdict !== "met");
  if (findings.length === 0) return null;
  return (
    <Section title={t.title} lead={open.length === 0 ? t.allMet : t.lead}>
      {open.length === 0 ? null : (
        <EligibilityList findings={open} tellHref={`${stepPath(caseId, "purpose")}#purpose`} />
      )}
    </Section>
  );
}
