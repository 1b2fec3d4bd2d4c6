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
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { SelectField } from "#components/select-field";
import { useForm } from "#components/use-form";
import { isStanding } from "#domain/taxonomy/edit";
import { mergeSchema } from "#domain/taxonomy/term-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash, seeOther } from "#http/respond.server";
import { taxonomies } from "#i18n/messages/taxonomies";
import { termEditing } from "#i18n/messages/term-editing";
import { useTexts } from "#i18n/use-texts";
import { mergeTerms } from "#use-cases/merge-terms.server";
import { loadMerge, type MergeView } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(termEditing, ({ merge }) => merge);

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const keeper = await guardTaxonomy(signedIn, args.params["taxonomy"]);
  const term = found(keeper.terms.find(({ code }) => code === args.params["termCode"]));
  if (!isStanding(term)) throw seeOther(`/office/taxonomies/${keeper.taxonomy}/terms/${encodeURIComponent(term.code)}`);
  const into = new URL(args.request.url).searchParams.get("into");
  return { merge: await loadMerge(keeper, term, into, localeOf(args.request)) };
}

export async function action(args: ActionFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const { taxonomy, municipality } = await guardTaxonomy(signedIn, args.params["taxonomy"]);
  const form = await parseForm(args.request, mergeSchema);
  if (!form.ok) return replyInvalid(form);
  const { version, into } = form.value;
  const command = { taxonomy, municipality, version, actor: signedIn.actor, now: args.context.arrivedAt };
  const merged = await mergeTerms({ ...command, from: args.params["termCode"] ?? "", into });
  if (!merged.ok) return answerRefusal(merged.refusal, form);
  return redirectWithFlash(`/office/taxonomies/${taxonomy}`, "termsMerged");
}

function Choosing({ merge, here, term }: { merge: MergeView; here: string; term: string }) {
  const t = useTexts(termEditing);
  if (merge.options.length === 0) return <Note>{t.noTargets}</Note>;
  return (
    <form action={here} method="get" className="form">
      <SelectField
        name="into"
        label={t.mergeInto}
        options={merge.options}
        placeholder={t.choose}
        error={merge.isAsked ? t.chooseFirst : undefined}
        width="medium"
      />
      <FormActions>
        <Button>{t.next}</Button>
        <ButtonLink href={term} variant="plain">
          {t.cancel}
        </ButtonLink>
      </FormActions>
    </form>
  );
}

type ConfirmingProps = { merge: MergeView; chosen: NonNullable<MergeView["chosen"]>; here: string };

function Confirming({ merge, chosen, here }: ConfirmingProps) {
  const t = useTexts(termEditing);
  const form = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: t.refusals });
  const pair = { name: merge.name, other: chosen.label };
  return (
    <>
      <FormProblems form={form} />
      <Note tone="attention" title={t.confirmTitle(pair)}>
        <p>{t.confirmRecords({ count: chosen.records })}</p>
        <p>{t.confirmSearch(pair)}</p>
        <p>{t.confirmUndo}</p>
      </Note>
      <Form action={`${here}?into=${encodeURIComponent(chosen.value)}`}>
        <input type="hidden" name="version" value={merge.version} />
        <input type="hidden" name="into" value={chosen.value} />
        <FormActions>
          <Button>{t.confirm}</Button>
          <ButtonLink href={here} variant="quiet">
            {t.chooseAnother}
          </ButtonLink>
        </FormActions>
      </Form>
    </>
  );
}

export default function MergePage() {
  const t = useTexts(termEditing);
  const { title, lists } = useTexts(taxonomies);
  const { merge } = useLoaderData<typeof loader>();
  const list = `/office/taxonomies/${merge.taxonomy}`;
  const term = `${list}/terms/${encodeURIComponent(merge.code)}`;
  const here = `${term}/merge`;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: title, href: "/office/taxonomies" },
          { label: lists[merge.taxonomy].name, href: list },
          { label: merge.name, href: term },
        ]}
      />
      <PageHeader title={t.mergePage({ name: merge.name })} />
      {merge.chosen ? (
        <Confirming merge={merge} chosen={merge.chosen} here={here} />
      ) : (
        <Choosing merge={merge} here={here} term={term} />
      )}
    </div>
  );
}
