import type { SubmissionRefusal } from "#domain/grants/application";
import { parseIssue } from "#domain/shared/issues";
import { formatEuros } from "#i18n/format";
import { grantCap } from "#i18n/messages/grant-cap";
import { issues } from "#i18n/messages/issues";
import { useLocale, useTexts } from "#i18n/use-texts";

/** What of a field the call does not take, in a sentence; null for what is not about one field's limits. */
export function useBeyondWords(): (refusal: SubmissionRefusal | undefined) => string | null {
  const { over } = useTexts(grantCap);
  const issueTexts = useTexts(issues);
  const locale = useLocale();
  return (refusal) => {
    if (refusal?.code === "requestedOverCap") return over({ cap: formatEuros(refusal.capCents, locale) });
    if (refusal?.code !== "answerMissing" || refusal.issue === "required") return null;
    const { code, param = "" } = parseIssue(refusal.issue);
    return issueTexts[code]({ param });
  };
}
