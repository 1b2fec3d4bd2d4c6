import { Button } from "#components/button";
import { Form } from "#components/form";
import { Note } from "#components/note";
import { Section } from "#components/section";
import { claims } from "#i18n/messages/claims";
import { useTexts } from "#i18n/use-texts";

type SubmissionProps = { action: string; version: number; maySubmit: boolean; signatories: readonly string[] };

/** A signatory sends the claim; an editor is told who can. */
export function Submission({ action, version, maySubmit, signatories }: SubmissionProps) {
  const t = useTexts(claims);
  const who = signatories.length > 0 ? t.signatories({ names: signatories.join(", ") }) : t.noSignatory;
  return (
    <Section title={t.sendTitle} lead={t.sendText}>
      {maySubmit ? (
        <Form action={action}>
          <input type="hidden" name="intent" value="submit" />
          <input type="hidden" name="version" value={version} />
          <Button busyLabel={t.sending}>{t.send}</Button>
        </Form>
      ) : (
        <Note title={t.onlySignatory}>{who}</Note>
      )}
    </Section>
  );
}
