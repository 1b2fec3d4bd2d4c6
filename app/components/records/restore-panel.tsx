import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Note } from "#components/note";
import { ChangeTable } from "#components/records/change-table";
import { useFieldWords } from "#components/records/use-field-words";
import { Section } from "#components/section";
import { TextArea } from "#components/text-area";
import type { useForm } from "#components/use-form";
import type { RestoreView, VersionsView } from "#domain/records/version-view";
import { versions } from "#i18n/messages/versions";
import { useTexts } from "#i18n/use-texts";

type RestorePanelProps = {
  view: VersionsView;
  restoring: RestoreView;
  here: string;
  /** Asks for a reason, where it is somebody else's record. */
  form?: ReturnType<typeof useForm<"reason">> | undefined;
};

/** What would change if an earlier version were brought back, and the button that does it. */
export function RestorePanel({ view, restoring, here, form }: RestorePanelProps) {
  const t = useTexts(versions);
  const words = useFieldWords(view.kind, view.names);
  const { number, changes, leftOut } = restoring;
  const title = t.restoreTitle({ number });
  return (
    <Section title={title} lead={changes.length > 0 ? t.restoreLead : t.restoreNothing} plain>
      {changes.length > 0 ? (
        <ChangeTable
          caption={t.changed}
          kind={view.kind}
          changes={changes}
          names={view.names}
          before={t.now}
          after={t.afterwards}
        />
      ) : null}
      {leftOut.length > 0 ? (
        <Note title={t.leftOutTitle}>
          <ul>
            {leftOut.map(({ key, reason }) => (
              <li key={key}>
                {words.name(key)}: {t.leftOutReasons[reason]}
              </li>
            ))}
          </ul>
        </Note>
      ) : null}
      <Form action={`${here}?restore=${number}`}>
        <input type="hidden" name="number" value={number} />
        <input type="hidden" name="version" value={view.last} />
        {form && changes.length > 0 ? (
          <TextArea {...form.field("reason")} hint={t.reasonHint} rows={3} maxChars={1000} />
        ) : null}
        <FormActions>
          {changes.length > 0 ? <Button>{t.restoreNow}</Button> : null}
          <ButtonLink href={here} variant={changes.length > 0 ? "plain" : "quiet"}>
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </Section>
  );
}
