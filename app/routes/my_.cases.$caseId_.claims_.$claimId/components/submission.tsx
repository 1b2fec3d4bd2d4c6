import { Button } from "#components/button";
import { Form } from "#components/form";
import { Note } from "#components/note";
import { Section } from "#components/section";
import { advance } from "#i18n/messages/advance";
import { claims } from "#i18n/messages/claims";
import { useTexts } from "#i18n/use-texts";

type SubmissionProps = {
  action: string;
  version: number;
  isAdvance: boolean;
  maySubmit: boolean;
  signatories: readonly string[];
};

/** A signatory sends the claim; an editor is told who can. */
export function Submission({ action, version, isAdvance, maySubmit, signatories }: SubmissionProps) {
  const t = useTexts(claims);
  const { send } = useTexts(advance);
  const who = signatories.length > 0 ? t.signatories({ names: signatories.join(", ") }) : t.noSignatory;
  return (
    <Section title={t.sendTitle} lead={t.sendText}>
      {maySubmit ? (
        <Form action={action}>
          <input type="hidden" name="intent" value="submit" />
          <input type="hidden" name="version" value={version} />
          <Button busyLabel={t.sending}>{isAdvance ? send : t.send}</Button>
        </Form>
      ) : (
        <Note title={t.onlySignatory}>{who}</Note>
      )}
    </Section>
  );
}
