import { ApplicationContentView } from "#components/application-content";
import { BesideField } from "#components/grants/beside-field";
import { FormAnswers } from "#components/grants/form/form-answers";
import { subjectOf } from "#domain/grants/subjects";
import type { OfficeCaseView } from "./queries.server";
import { WasThen } from "./since-last-year";

const askHref = (caseId: string, subject: string): string =>
  `/office/cases/${caseId}/supplements?about=${encodeURIComponent(subject)}`;

/** The application as the preparer reads it: under each field what was asked about it, the way to ask, and last year's. */
export function ApplicationSheet({ view }: { view: OfficeCaseView }) {
  const beside = (subject: string) => (
    <BesideField
      subject={subject}
      items={view.supplements}
      isAwaited={view.status === "supplementRequested"}
      askHref={view.may.requestSupplement ? askHref(view.caseId, subject) : undefined}
    />
  );
  return (
    <>
      <ApplicationContentView content={view.content} beside={beside} />
      {view.form ? (
        <FormAnswers
          form={view.form}
          of={view.content}
          after={(field) => (
            <>
              {beside(subjectOf("form", field.id))}
              {view.lastYear ? <WasThen last={view.lastYear} field={field} /> : null}
            </>
          )}
        />
      ) : null}
    </>
  );
}
