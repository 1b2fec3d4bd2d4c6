import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { readHeldForm } from "#http/cookies.server";
import { pageTitle } from "#http/page-title";
import { held } from "#i18n/messages/held";
import { useTexts } from "#i18n/use-texts";
import { findHeldForm } from "#models/held-form.server";
import { sitterOf } from "#models/session.server";

export const meta: MetaFunction = pageTitle(held, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const { personId } = await requireActor(args);
  const token = readHeldForm(args.request);
  const form = token ? await findHeldForm(token, sitterOf(personId), args.context.arrivedAt) : null;
  return { form: form && { path: form.path, fields: form.fields } };
}

/** Long enough to be prose: shown, so that one sees that it is all there. */
const isProse = ({ value }: { value: string }): boolean => value.length > 20 && value.includes(" ");

export default function HeldPage() {
  const t = useTexts(held);
  const { form } = useLoaderData<typeof loader>();
  if (!form)
    return (
      <div className="page page-narrow">
        <PageHeader title={t.goneTitle} />
        <EmptyState icon="doc" title={t.goneTitle} action={<ButtonLink href="/start">{t.home}</ButtonLink>}>
          {t.goneText}
        </EmptyState>
      </div>
    );
  const prose = form.fields.filter(isProse);
  return (
    <div className="page page-narrow">
      <PageHeader title={t.title} lead={t.lead} />
      <Form action={form.path}>
        {form.fields.map(({ name, value }, index) => (
          <input key={`${name} ${index}`} type="hidden" name={name} value={value} />
        ))}
        <p className="muted">{t.files}</p>
        <FormActions>
          <Button>{t.send}</Button>
        </FormActions>
      </Form>
      {prose.length > 0 ? (
        <Section title={t.written}>
          {prose.map(({ name, value }) => (
            <p className="prose" key={name}>
              {value}
            </p>
          ))}
        </Section>
      ) : null}
    </div>
  );
}
