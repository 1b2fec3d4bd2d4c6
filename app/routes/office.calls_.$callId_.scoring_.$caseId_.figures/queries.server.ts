import { countedFrom } from "#domain/grants/scoring/counted-from";
import { APPLICATION_FIGURES, isMoneyFigure } from "#domain/grants/scoring/criteria";
import { cents, eurosForField } from "#domain/shared/cents";
import type { Locale } from "#domain/shared/locales";
import { formatEuros, formatNumber } from "#i18n/format";
import { formOfCall } from "#models/call-scores.server";
import { CaseFiguresModel, type CaseFigures } from "#models/case-figures.server";
import type { GrantCase } from "#models/grant-case.server";

/** The figures that were written down for an application, each beside what the application itself tells. */
export async function loadFigures(grantCase: GrantCase, locale: Locale) {
  const [form, written] = await Promise.all([
    formOfCall(grantCase.callId),
    CaseFiguresModel.findOne({ caseId: grantCase._id }).lean<CaseFigures>().exec(),
  ]);
  const told = countedFrom(grantCase.application, form, null).figures;
  const shown = (name: string, value: number): string =>
    isMoneyFigure(name) ? formatEuros(value, locale) : formatNumber(value, locale);
  const typed = (name: string, value: number): string =>
    isMoneyFigure(name) ? eurosForField(cents(value)) : String(value);
  const savedFigures = APPLICATION_FIGURES.map((name) => {
    const value = written?.figures[name];
    return [`figures.${name}`, value === undefined ? null : typed(name, value)] as const;
  });
  const savedRows = (written?.activity ?? []).flatMap((row, index) =>
    Object.entries(row).map(([part, value]) => [`activity[${index}].${part}`, value] as const),
  );
  return {
    caseId: grantCase._id,
    callId: grantCase.callId,
    caseNumber: grantCase.caseNumber,
    applicantName: grantCase.applicantName,
    version: written?.__v ?? null,
    rowCount: written?.activity.length ?? 0,
    told: APPLICATION_FIGURES.map((name) => {
      const value = told[name] ?? null;
      return { name, value: value === null ? null : shown(name, value) };
    }),
    saved: { source: written?.source ?? null, ...Object.fromEntries([...savedFigures, ...savedRows]) } as Record<
      string,
      string | number | null
    >,
  };
}
export type FiguresView = Awaited<ReturnType<typeof loadFigures>>;
