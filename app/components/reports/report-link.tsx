import type { ReportedKind } from "#domain/reports/error-report";
import { errorReports } from "#i18n/messages/error-reports";
import { useTexts } from "#i18n/use-texts";

/** On every public record: whoever sees a mistake can tell of it at once. */
export function ReportLink({ kind, id }: { kind: ReportedKind; id: string }) {
  const t = useTexts(errorReports);
  return (
    <p className="small no-print">
      <a href={`/report/${kind}/${id}`} rel="nofollow">
        {t.link}
      </a>
    </p>
  );
}
