import { Button } from "#components/button";
import { Form } from "#components/form";
import { Note } from "#components/note";
import { workbench } from "#i18n/messages/workbench";
import { useTexts } from "#i18n/use-texts";

/** What was just taken away, and the way back. */
export function RemovedNote({ callId, scenario }: { callId: string; scenario: { id: string; name: string } }) {
  const t = useTexts(workbench);
  return (
    <Note>
      <Form action={`/office/calls/${callId}/workbench`} className="cluster">
        <span>{t.removed({ name: scenario.name })}</span>
        <input type="hidden" name="scenarioId" value={scenario.id} />
        <Button name="intent" value="restore" variant="quiet" size="small">
          {t.restore}
        </Button>
      </Form>
    </Note>
  );
}
