import { ErrorSummary } from "#components/error-summary";
import { Note } from "#components/note";
import type { FormView } from "#components/use-form";

/** Everything that keeps a form from going on, above the form: refusals as sentences, fields as links. */
export function FormProblems({ form }: { form: FormView }) {
  return (
    <>
      {form.refusals.length > 0 ? (
        <div role="alert" tabIndex={-1} data-focus-on-load="" className="stack stack-tight">
          {form.refusals.map((text) => (
            <Note tone="error" key={text}>
              {text}
            </Note>
          ))}
        </div>
      ) : null}
      <ErrorSummary items={form.problems} />
    </>
  );
}
