import { Button } from "#components/button";
import { Form } from "#components/form";
import { Section } from "#components/section";
import { editRight } from "#i18n/messages/edit-right";
import { useTexts } from "#i18n/use-texts";

type EditRequestsProps = { requests: readonly { id: string; name: string; email: string }[] };

/** Those who ask to act for the association, each with the two answers. */
export function EditRequests({ requests }: EditRequestsProps) {
  const t = useTexts(editRight);
  if (requests.length === 0) return null;
  return (
    <Section title={t.askedTitle} lead={t.askedLead}>
      <ul className="hairlines">
        {requests.map(({ id, name, email }) => (
          <li key={id} className="record-row">
            <div>
              <strong>{name || email}</strong>
              {name ? <p className="muted small">{email}</p> : null}
            </div>
            <Form action={`/edit-requests/${id}`} className="cluster">
              <Button size="small" name="give" value="yes" aria-label={t.giveLabel({ name: name || email })}>
                {t.give}
              </Button>
              <Button
                size="small"
                variant="quiet"
                name="give"
                value="no"
                aria-label={t.declineLabel({ name: name || email })}
              >
                {t.decline}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
