import type { ReactNode } from "react";
import { ActivityFields } from "#components/associations/activity-fields";
import type { Elsewhere } from "#components/associations/elsewhere-field";
import { SectionList } from "#components/associations/section-list";
import type { ActivityFormView, RowCounts } from "#components/associations/use-activity-form";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { SaveStatus } from "#components/save-status";
import type { Gap } from "#domain/associations/activity-gaps";
import { activityForm } from "#i18n/messages/activity-form";
import type { TimesPreview } from "#i18n/times-preview";
import { useTexts } from "#i18n/use-texts";

type ActivityFormProps = {
  form: ActivityFormView;
  counts: RowCounts;
  villages: readonly { value: string; label: string }[];
  elsewhere: Elsewhere;
  times: TimesPreview | null;
  action: string;
  /** Where what is written is kept until it is sent. */
  autosave: string;
  associationId: string;
  /** What is still to be told, or to be mended. */
  gaps: readonly Gap[];
  /** Not published yet. */
  isDraft: boolean;
  /** What the form carries unseen: the version it was opened with. */
  basis?: ReactNode;
  /** The buttons that send it. */
  children: ReactNode;
};

/** The form of an activity, new or old. Enter saves, as the first button does; what is typed is kept for its writer. */
export function ActivityForm(props: ActivityFormProps) {
  const { form, counts, villages, elsewhere, times, action, autosave, associationId, gaps, ...rest } = props;
  const { isDraft, basis, children } = rest;
  const t = useTexts(activityForm);
  const desk = `/my/associations/${associationId}`;
  return (
    <Form action={action} autosave={autosave}>
      {basis}
      <button className="visually-hidden" name="intent" value="save" tabIndex={-1} aria-hidden="true">
        {t.save}
      </button>
      <SectionList gaps={gaps} isDraft={isDraft} />
      <ActivityFields {...{ form, counts, villages, elsewhere, times }} timesUrl={`${desk}/activities/times`} />
      <SaveStatus savedText={t.keptAt} />
      <FormActions>
        {children}
        <Button name="intent" value="preview" variant="quiet" icon="eye">
          {t.preview}
        </Button>
        <ButtonLink href={desk} variant="plain">
          {t.cancel}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
