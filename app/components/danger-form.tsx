import type { ReactNode } from "react";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";

type DangerFormProps = {
  action: string;
  /** What the button says that does it. */
  confirm: string;
  /** Where nothing is done, and what the way there is called. */
  back: string;
  keep: string;
  children?: ReactNode;
};

/** Does what was asked on the page, or leads back. */
export function DangerForm({ action, confirm, back, keep, children }: DangerFormProps) {
  return (
    <Form action={action}>
      {children}
      <FormActions>
        <Button variant="danger">{confirm}</Button>
        <ButtonLink href={back} variant="quiet">
          {keep}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
