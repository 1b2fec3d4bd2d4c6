import type { Lacking } from "#domain/grants/completeness";
import { CORE_SUBJECTS, subjectOf } from "#domain/grants/subjects";

const coreSubject = (field: string): string[] => {
  const asked = field === "endsOn" ? "startsOn" : field;
  return CORE_SUBJECTS.some((subject) => subject === asked) ? [subjectOf("core", asked)] : [];
};

/** What a question to the applicant would be about; nothing of what the applicant cannot mend, or has still time for. */
function subjectsOf(lack: Lacking): string[] {
  switch (lack.kind) {
    case "field":
      return coreSubject(lack.field);
    case "answer":
      return [subjectOf("form", lack.field)];
    case "toFollow":
      return lack.isLate ? [subjectOf("form", lack.field)] : [];
    case "attachment":
      return [subjectOf("attachment", lack.code)];
    case "sumDiffers":
      return coreSubject(lack.sum);
    case "uncovered":
      return coreSubject("totalCostsCents");
    case "overCap":
      return coreSubject("requestedCents");
    case "number":
    case "rule":
      return [];
  }
}

/** What of the lacks a question about a subject would be about: they tell why it is asked. */
export const lacksAbout = (lacking: readonly Lacking[], subject: string): Lacking[] =>
  lacking.filter((lack) => subjectsOf(lack).includes(subject));

/** Of what an application lacks, what a supplement can be asked of: each subject once, in the order it is told. */
export const askableOf = (lacking: readonly Lacking[]): string[] => [...new Set(lacking.flatMap(subjectsOf))];
