import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Progress } from "#components/progress";
import { IMPORT_LIFECYCLE } from "#domain/import/import-lifecycle";
import { availableEvents } from "#domain/shared/lifecycle";
import { formatNumber } from "#i18n/format";
import { imports } from "#i18n/messages/imports";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ImportView } from "../queries.server";

type ProgressPartProps = Pick<ImportView, "id" | "version" | "status"> & {
  progress: NonNullable<ImportView["progress"]>;
};

/** How far the worker has come. It shows itself anew where scripts run; elsewhere a link does. */
export function ProgressPart({ id, version, status, progress: { done, total } }: ProgressPartProps) {
  const t = useTexts(imports);
  const locale = useLocale();
  const text = t.progressText({ done: formatNumber(done, locale), total: formatNumber(total, locale) });
  const here = `/office/imports/${id}`;
  return (
    <div className="stack">
      <div id="import-progress" data-live="" className="import-progress stack stack-tight" role="status">
        <Progress label={t.progress} value={done} max={Math.max(total, 1)} text={text} />
        <p className="numbers">{text}</p>
      </div>
      <Form action={here}>
        <input type="hidden" name="version" value={version} />
        <FormActions>
          <ButtonLink href={here} variant="quiet">
            {t.refresh}
          </ButtonLink>
          {availableEvents(IMPORT_LIFECYCLE, status).includes("discard") ? (
            <Button name="intent" value="discard" variant="plain">
              {t.discard}
            </Button>
          ) : null}
        </FormActions>
      </Form>
    </div>
  );
}
