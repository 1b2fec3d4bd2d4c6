import { Fieldset } from "#components/fieldset";
import { type FieldTexts, wireControl } from "#components/field";
import { useTexts } from "#i18n/use-texts";
import { components } from "#i18n/messages/components";

type DateTimeFieldProps = Omit<FieldTexts, "labelHidden"> & {
  /** Sends `name.date` ("YYYY-MM-DD") and `name.time` ("HH:MM"): wall time in the municipality. */
  name: string;
  id?: string | undefined;
  defaultDate?: string | undefined;
  defaultTime?: string | undefined;
};

export function DateTimeField(props: DateTimeFieldProps) {
  const { label, hint, error, optional, name, id = name, defaultDate, defaultTime } = props;
  const t = useTexts(components);
  const control = wireControl(id, hint, error);
  return (
    <Fieldset legend={label} size="field" {...{ id, hint, error, optional }}>
      <div className="date-time">
        <span className="control control-medium">
          <label className="field-sublabel" htmlFor={`${id}.date`}>
            {t.date}
          </label>
          <input
            {...control}
            id={`${id}.date`}
            className="input"
            type="date"
            name={`${name}.date`}
            defaultValue={defaultDate}
          />
        </span>
        <span className="control control-short">
          <label className="field-sublabel" htmlFor={`${id}.time`}>
            {t.time}
          </label>
          <input
            {...control}
            id={`${id}.time`}
            className="input"
            type="time"
            name={`${name}.time`}
            defaultValue={defaultTime}
          />
        </span>
      </div>
    </Fieldset>
  );
}
