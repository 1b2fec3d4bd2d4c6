import { Stepper } from "#components/stepper";
import { isCoreStep } from "#domain/grants/application";
import type { FormDefinition } from "#domain/grants/form/definition";
import { sectionOfStep, type StepName } from "#domain/grants/steps";
import { localText } from "#domain/shared/locales";
import { application } from "#i18n/messages/application";
import { useLocale, useTexts } from "#i18n/use-texts";

type ApplicationStepsProps = {
  view: { caseId: string; form: FormDefinition | null; steps: readonly StepName[] };
  current: StepName;
  /** Steps that still lack something. */
  unfinished: readonly StepName[];
};

/** The address of a step of the form. */
export const stepPath = (caseId: string, step: StepName): string => `/my/cases/${caseId}/application/${step}`;

/** What a step is called: of the core by the catalogue, of the programme's own form as its section is. */
export function useStepName(form: FormDefinition | null): (step: StepName) => string {
  const { steps } = useTexts(application);
  const locale = useLocale();
  return (step) => {
    if (isCoreStep(step)) return steps[step];
    const section = sectionOfStep(form, step);
    return section ? localText(section.title, locale) : step;
  };
}

/** Where the writer is in the application; every step may be visited in any order. */
export function ApplicationSteps({ view, current, unfinished }: ApplicationStepsProps) {
  const nameOf = useStepName(view.form);
  return (
    <Stepper
      steps={view.steps.map((step) => ({
        label: nameOf(step),
        href: stepPath(view.caseId, step),
        state: step === current ? "current" : step === "review" || unfinished.includes(step) ? "todo" : "done",
      }))}
    />
  );
}
