import { Button } from "#components/button";
import { Form } from "#components/form";
import { ClientPath } from "#components/referrals/client-path";
import { Section } from "#components/section";
import type { ContactPath } from "#domain/referrals/contact-path";
import { referralAnswer } from "#i18n/messages/referral-answer";
import { useTexts } from "#i18n/use-texts";

type ContactToShowProps = {
  title: string;
  /** What to do with the contact once it is there. */
  note?: string;
  sender: { name: string; email: string };
  /** The address of the page, to which the press is posted. */
  here: string;
  path: ContactPath | undefined;
};

/** The contact behind a press, or as the press brought it. */
export function ContactToShow({ title, note, sender, here, path }: ContactToShowProps) {
  const t = useTexts(referralAnswer);
  if (path)
    return (
      <Section title={title}>
        <div tabIndex={-1} data-focus-on-load="">
          <ClientPath path={path} sender={sender} />
        </div>
        {note ? <p className="muted small">{note}</p> : null}
      </Section>
    );
  return (
    <Section title={title} lead={t.contactText}>
      <Form action={here}>
        <div>
          <Button name="intent" value="look" icon="eye">
            {t.show}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
