import { APPLICATION_STEP_NAMES, type ApplicationStep } from "#domain/grants/application";
import type { Answers } from "#domain/grants/form/answers";
import { visible } from "#domain/grants/form/conditions";
import type { FormDefinition, Section } from "#domain/grants/form/definition";

/** A step of an application: of its core, or a section of the programme's own form. */
export type StepName = ApplicationStep | `part-${string}`;

const PART = /^part-(.+)$/;

export const partStep = (section: string): StepName => `part-${section}`;

/** Is it a step of the programme's own form, of this version or of another? */
export const isPartStep = (step: string): boolean => PART.test(step);

/** The section that a step shows; null for a step of the core. */
export const sectionOfStep = (form: FormDefinition | null, step: string): Section | null =>
  form?.sections.find(({ id }) => id === PART.exec(step)?.[1]) ?? null;

/** Documents are given among the attachments, so a section of nothing else is no step. */
const isStep = ({ fields }: Section): boolean => fields.some(({ kind }) => kind !== "attachment");

/**
 * The steps in order: who applies and for what, then what the programme asks, then the sums, which a budget among the
 * answers already gives, the documents and the review.
 */
export function stepsOf(form: FormDefinition | null, answers: Answers): StepName[] {
  const parts = form ? visible(form, answers).sections.filter(isStep) : [];
  return APPLICATION_STEP_NAMES.flatMap((step): StepName[] =>
    step === "finances" ? [...parts.map(({ id }) => partStep(id)), step] : [step],
  );
}
