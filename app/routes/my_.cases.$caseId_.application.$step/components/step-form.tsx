import type { ReactNode } from "react";
import { stepPath } from "#components/application-steps";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Note } from "#components/note";
import { SaveStatus } from "#components/save-status";
import type { TypedValues } from "#domain/grants/form/typed-values";
import type { StepName } from "#domain/grants/steps";
import { drafting } from "#i18n/messages/drafting";
import { apply } from "#i18n/messages/apply";
import { leftOver } from "#i18n/messages/left-over";
import { useTexts } from "#i18n/use-texts";

/** Stands hidden until a save tells that somebody else writes the same step, or that the city changed the form. The links load the page anew. */
function OthersWrote() {
  const t = { ...useTexts(leftOver), ...useTexts(drafting) };
  const both = { tone: "attention" as const, lead: t.bothLead, seen: "both", go: t.look };
  const others = { tone: "info" as const, lead: t.othersLead, seen: "others", go: t.refresh };
  const form = { lead: t.formChangedSaved, seen: "form", go: t.formChangedLook };
  const told = [
    { fact: "conflicts", title: t.bothTitle, ...both },
    { fact: "ownConflicts", title: t.ownBothTitle, ...both },
    { fact: "formChanged", tone: "attention" as const, title: t.formChangedTitle, ...form },
    { fact: "takesOver", title: t.othersTitle, ...others },
    { fact: "ownTakesOver", title: t.ownOthersTitle, ...others, lead: t.ownOthersLead },
  ];
  return (
    <div role="status">
      {told.map(({ fact, tone, title, lead, seen, go }) => (
        <div key={fact} data-told={fact} hidden>
          <Note tone={tone} title={title}>
            <p>
              {lead} <a href={`?seen=${seen}`}>{go}</a>
            </p>
          </Note>
        </div>
      ))}
    </div>
  );
}

type StepFormProps = {
  step: StepName;
  view: { caseId: string; steps: readonly StepName[]; formVersion: number | null };
  /** What the form is filled from, which the save brings together with what others wrote meanwhile. */
  base: TypedValues | string;
  children: ReactNode;
};

/** The frame of a step that is written: it saves itself while it is written, and leads on. */
export function StepForm({ step, view: { caseId, steps, formVersion }, base, children }: StepFormProps) {
  const t = useTexts(apply);
  const d = useTexts(drafting);
  const previous = steps[steps.indexOf(step) - 1];
  return (
    <Form action={stepPath(caseId, step)} autosave={`${stepPath(caseId, step)}/draft`} data-keep-unsent="">
      <input type="hidden" name="_base" value={typeof base === "string" ? base : JSON.stringify(base)} />
      {formVersion === null ? null : <input type="hidden" name="_form" value={formVersion} />}
      {/* Enter in a field presses a form's first button, which must not be one that removes a row. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      {children}
      <OthersWrote />
      <SaveStatus text={t.draftSaved} offlineText={d.offline} />
      <FormActions layout="apart">
        {previous ? (
          <ButtonLink href={stepPath(caseId, previous)} variant="quiet">
            {t.previous}
          </ButtonLink>
        ) : (
          <ButtonLink href={`/my/cases/${caseId}`} variant="quiet">
            {t.backToCase}
          </ButtonLink>
        )}
        <Button busyLabel={t.saving}>{t.saveAndContinue}</Button>
      </FormActions>
    </Form>
  );
}
