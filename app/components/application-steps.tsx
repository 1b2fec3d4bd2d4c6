import { Stepper } from "#components/stepper";
import { APPLICATION_STEP_NAMES, type ApplicationStep } from "#domain/grants/application";
import { application } from "#i18n/messages/application";
import { useTexts } from "#i18n/use-texts";

type ApplicationStepsProps = {
  caseId: string;
  current: ApplicationStep;
  /** Steps that still lack something. */
  unfinished: readonly ApplicationStep[];
};

/** The address of a step of the form. */
export const stepPath = (caseId: string, step: ApplicationStep): string => `/my/cases/${caseId}/application/${step}`;

/** Where the writer is in the application; every step may be visited in any order. */
export function ApplicationSteps({ caseId, current, unfinished }: ApplicationStepsProps) {
  const { steps } = useTexts(application);
  return (
    <Stepper
      steps={APPLICATION_STEP_NAMES.map((step) => ({
        label: steps[step],
        href: stepPath(caseId, step),
        state: step === current ? "current" : step === "review" || unfinished.includes(step) ? "todo" : "done",
      }))}
    />
  );
}
