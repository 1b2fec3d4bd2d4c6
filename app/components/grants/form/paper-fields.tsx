import { CheckboxField } from "#components/checkbox-field";
import { Fieldset } from "#components/fieldset";
import { answerId, useEntry, type FieldProps } from "#components/grants/form/use-entry";
import { TextArea } from "#components/text-area";
import { formatDate } from "#i18n/format";
import { formFields } from "#i18n/messages/form-fields";
import { useLocale, useTexts } from "#i18n/use-texts";

/** What was done with the last grant: the report that the service has is offered, a text stands in its place. */
export function PreviousReportEntry(props: FieldProps<"previousReport">) {
  const entry = useEntry(props);
  const t = useTexts(formFields).report;
  const { reports = [] } = props.entries;
  const chosen = entry.valuesOf("reportId")[0];
  return (
    <div id={answerId(entry.nameOf(""))}>
      <Fieldset
        id={`${answerId(entry.nameOf(""))}-report`}
        size="field"
        legend={entry.label}
        hint={entry.help}
        error={entry.errorsOf("")}
        optional={entry.isOptional}
      >
        {reports.map(({ reportId, name, href }, index) => (
          <CheckboxField
            key={reportId}
            id={index === 0 ? entry.input("reportId").id : undefined}
            name={entry.nameOf("reportId")}
            value={reportId}
            label={name}
            hint={
              <>
                {t.found} <a href={href}>{t.read}</a>
              </>
            }
            defaultChecked={chosen === reportId}
          />
        ))}
        <TextArea
          {...entry.input("text")}
          label={t.text}
          hint={reports.length > 0 ? t.textInstead : undefined}
          maxChars={props.field.maxLength}
          rows={4}
          optional={entry.isOptional || reports.length > 0}
        />
      </Fieldset>
    </div>
  );
}

/** A document: it is given among the attachments, where files are sent; here stands when it must be there. */
export function AttachmentEntry(props: FieldProps<"attachment">) {
  const entry = useEntry(props);
  const t = useTexts(formFields).attachment;
  const locale = useLocale();
  const { mayFollowBy, mayBeGivenBefore } = props.field;
  return (
    <div id={answerId(entry.nameOf(""))} className="field">
      <p className="field-label">{entry.label}</p>
      {entry.help ? <p className="field-hint">{entry.help}</p> : null}
      <p className="field-hint">
        {t.onAttachments} {mayFollowBy ? t.followsBy({ day: formatDate(mayFollowBy, locale) }) : null}{" "}
        {mayBeGivenBefore ? t.before : null}
      </p>
    </div>
  );
}
