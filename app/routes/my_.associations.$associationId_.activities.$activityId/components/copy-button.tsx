import { Button } from "#components/button";
import { Form } from "#components/form";
import { activityStart } from "#i18n/messages/activity-start";
import { useTexts } from "#i18n/use-texts";

/** Begins a new activity with what this one tells. */
export function CopyButton({ associationId, id }: { associationId: string; id: string }) {
  const t = useTexts(activityStart);
  return (
    <Form action={`/my/associations/${associationId}/activities/start`}>
      <Button name="from" value={id} variant="quiet" size="small">
        {t.copyThis}
      </Button>
    </Form>
  );
}
