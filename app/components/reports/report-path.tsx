import type { ReportedKind } from "#domain/reports/error-report";

const PAGES: Record<ReportedKind, string> = {
  association: "/associations",
  activity: "/activities",
  cooperation: "/cooperation",
};

/** The public page that a report is about. */
export const pageOfReported = ({ kind, id }: { kind: ReportedKind; id: string }): string => `${PAGES[kind]}/${id}`;
