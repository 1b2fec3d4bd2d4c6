import type { ActivityFormView } from "#components/associations/use-activity-form";
import { TextField } from "#components/text-field";
import { activityQuestions } from "#i18n/messages/activity-questions";
import { useTexts } from "#i18n/use-texts";

/** The municipality that a record belongs to, and the others that are known by name. */
export type Elsewhere = { own: string; others: readonly string[] };

const KNOWN = "known-municipalities";

/** Where it takes place, if not in the municipality itself: those that are known are offered, any other may be written. */
export function ElsewhereField({ form, elsewhere: { own, others } }: { form: ActivityFormView; elsewhere: Elsewhere }) {
  const t = useTexts(activityQuestions);
  return (
    <>
      <TextField
        {...form.field("placeMunicipality")}
        hint={t.elsewhere({ municipality: own })}
        list={KNOWN}
        autoComplete="off"
        width="medium"
        optional
      />
      <datalist id={KNOWN}>
        {others.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
