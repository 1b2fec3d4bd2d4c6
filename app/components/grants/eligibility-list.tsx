import { FactList, type Fact } from "#components/fact-list";
import type { EligibilityFinding, Verdict } from "#domain/grants/eligibility";
import { eligibility } from "#i18n/messages/eligibility";
import { useTexts } from "#i18n/use-texts";

const LOOKS: Record<Verdict, Pick<Fact, "icon" | "tone">> = {
  met: { icon: "check", tone: "good" },
  notMet: { icon: "close", tone: "bad" },
  toCheck: { icon: "info", tone: "attention" },
};

/** How an applicant meets each rule of a call, in words and with a picture. */
export function EligibilityList({ findings }: { findings: readonly EligibilityFinding[] }) {
  const t = useTexts(eligibility);
  const items = findings.map(({ code, verdict }) => ({ ...LOOKS[verdict], text: t.findings[code][verdict] }));
  return <FactList items={items} label={t.title} layout="rows" />;
}
