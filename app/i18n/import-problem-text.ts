import type { RecordProblem } from "#domain/import/problems";
import type { Locale } from "#domain/shared/locales";
import { importProblems } from "#i18n/messages/import-problems";
import { issues } from "#i18n/messages/issues";

/** What is wrong with a record of a file, in a sentence. */
export function importProblemText({ code, param, value }: Omit<RecordProblem, "column">, locale: Locale): string {
  const [own, common] = [importProblems[locale], issues[locale]];
  return code in own ? own[code as keyof typeof own]({ param, value }) : common[code as keyof typeof common]({ param });
}
