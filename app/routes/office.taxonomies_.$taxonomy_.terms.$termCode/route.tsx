import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { requireSignedIn } from "#auth/actor.server";
import { guardTaxonomy } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { TermFields } from "#components/taxonomies/term-fields";
import { useForm } from "#components/use-form";
import { termSchema, textOf } from "#domain/taxonomy/term-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { taxonomies } from "#i18n/messages/taxonomies";
import { termEditing } from "#i18n/messages/term-editing";
import { useTexts } from "#i18n/use-texts";
import type { TaxonomyCommand } from "#use-cases/edit-taxonomy.server";
import { retireTerm } from "#use-cases/retire-term.server";
import { rewordTerm } from "#use-cases/reword-term.server";
import { unmergeTerm } from "#use-cases/unmerge-term.server";
import { Merged } from "./components/merged";
import { Retirement } from "./components/retirement";
import { loadTerm, type TermView } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(
  termEditing,
  ({ term }, data: { term: TermView } | undefined) => data?.term.name ?? term,
);

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const keeper = await guardTaxonomy(signedIn, args.params["taxonomy"]);
  return { term: found(await loadTerm(keeper, args.params["termCode"], localeOf(args.request))) };
}

const FLASHES = {
  reword: "saved",
  retireTerm: "termRetired",
  restoreTerm: "termRestored",
  unmergeTerm: "termUnmerged",
};

function carryOut(form: z.output<typeof termSchema>, command: TaxonomyCommand & { term: string }) {
  if (form.intent === "reword") return rewordTerm({ ...command, text: textOf(command.taxonomy, form) });
  if (form.intent === "unmergeTerm") return unmergeTerm(command);
  return retireTerm({ ...command, event: form.intent });
}

export async function action(args: ActionFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const { taxonomy, municipality } = await guardTaxonomy(signedIn, args.params["taxonomy"]);
  const form = await parseForm(args.request, termSchema);
  if (!form.ok) return replyInvalid(form);
  const { version, intent } = form.value;
  const command = { taxonomy, municipality, version, actor: signedIn.actor, now: args.context.arrivedAt };
  const done = await carryOut(form.value, { ...command, term: args.params["termCode"] ?? "" });
  if (!done.ok) return answerRefusal(done.refusal, form);
  return redirectWithFlash(`/office/taxonomies/${taxonomy}`, FLASHES[intent]);
}

function Editing({ term, here }: { term: TermView; here: string }) {
  const t = useTexts(termEditing);
  const form = useForm({
    reply: useActionData<typeof action>(),
    labels: t.labels,
    saved: term.saved,
    refusals: t.refusals,
  });
  return (
    <>
      <FormProblems form={form} />
      <Form action={here}>
        <input type="hidden" name="version" value={term.version} />
        <TermFields form={form} taxonomy={term.taxonomy} />
        <FormActions>
          <Button name="intent" value="reword">
            {t.save}
          </Button>
          <ButtonLink href={`/office/taxonomies/${term.taxonomy}`} variant="plain">
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
      <Section title={t.mergeTitle} lead={t.mergeLead}>
        <FormActions>
          <ButtonLink href={`${here}/merge`} variant="quiet">
            {t.merge}
          </ButtonLink>
        </FormActions>
      </Section>
      <Retirement term={term} action={here} />
    </>
  );
}

export default function TermPage() {
  const t = useTexts(termEditing);
  const { title, lists, records } = useTexts(taxonomies);
  const { term } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const list = `/office/taxonomies/${term.taxonomy}`;
  const facts = [records({ count: term.records }), t.code({ name: term.code })];
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: title, href: "/office/taxonomies" },
          { label: lists[term.taxonomy].name, href: list },
        ]}
      />
      <PageHeader title={term.name} lead={term.mergedInto ? undefined : facts.join(" · ")} />
      {term.mergedInto ? (
        <Merged term={term} into={term.mergedInto} reply={reply} />
      ) : (
        <Editing term={term} here={`${list}/terms/${encodeURIComponent(term.code)}`} />
      )}
    </div>
  );
}
