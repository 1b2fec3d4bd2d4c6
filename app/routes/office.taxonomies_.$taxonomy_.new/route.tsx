import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#auth/actor.server";
import { guardTaxonomy } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { TermFields } from "#components/taxonomies/term-fields";
import { useForm } from "#components/use-form";
import { newTermSchema, textOf } from "#domain/taxonomy/term-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { redirectWithFlash } from "#http/respond.server";
import { taxonomies } from "#i18n/messages/taxonomies";
import { termEditing } from "#i18n/messages/term-editing";
import { useTexts } from "#i18n/use-texts";
import { usageOf } from "#models/taxonomy-usage.server";
import { addTerm } from "#use-cases/add-term.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(termEditing, ({ newTitle }) => newTitle);

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const { taxonomy, municipality, version, terms } = await guardTaxonomy(signedIn, args.params["taxonomy"]);
  const asked = new URL(args.request.url).searchParams.get("word");
  const { outside } = asked ? await usageOf(taxonomy, municipality, terms) : { outside: [] };
  return { taxonomy, version, word: outside.find(({ word }) => word === asked)?.word ?? null };
}

export async function action(args: ActionFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const { taxonomy, municipality } = await guardTaxonomy(signedIn, args.params["taxonomy"]);
  const form = await parseForm(args.request, newTermSchema);
  if (!form.ok) return replyInvalid(form);
  const { version, word } = form.value;
  const { actor } = signedIn;
  const now = args.context.arrivedAt;
  const added = await addTerm({
    taxonomy,
    municipality,
    version,
    word,
    text: textOf(taxonomy, form.value),
    actor,
    now,
  });
  if (!added.ok) return answerRefusal(added.refusal, form);
  return redirectWithFlash(`/office/taxonomies/${taxonomy}`, "termAdded");
}

export default function NewTermPage() {
  const t = useTexts(termEditing);
  const { title, lists } = useTexts(taxonomies);
  const { taxonomy, version, word } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useForm({ reply, labels: t.labels, saved: { nameFi: word }, refusals: t.refusals });
  const here = `/office/taxonomies/${taxonomy}/new${word === null ? "" : `?word=${encodeURIComponent(word)}`}`;
  const list = lists[taxonomy].name;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: title, href: "/office/taxonomies" },
          { label: list, href: `/office/taxonomies/${taxonomy}` },
        ]}
      />
      <PageHeader title={t.newTitle} lead={word === null ? t.newLead({ name: list }) : t.wordLead({ name: word })} />
      <FormProblems form={form} />
      <Form action={here}>
        <input type="hidden" name="version" value={version} />
        {word === null ? null : <input type="hidden" name="word" value={word} />}
        <TermFields form={form} taxonomy={taxonomy} />
        <FormActions>
          <Button>{t.save}</Button>
          <ButtonLink href={`/office/taxonomies/${taxonomy}`} variant="plain">
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
