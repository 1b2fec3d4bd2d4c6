import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { mayEditThesaurus } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { ConceptFields } from "#components/thesaurus/concept-fields";
import { TrialBox } from "#components/thesaurus/trial-box";
import { useForm } from "#components/use-form";
import { newConceptSchema, wordsOfForm } from "#domain/search/thesaurus/concept-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid, triedReply } from "#http/parse-form.server";
import { ensureVisible, redirectWithFlash } from "#http/respond.server";
import { conceptEditing } from "#i18n/messages/concept-editing";
import { thesaurus } from "#i18n/messages/thesaurus";
import { useTexts } from "#i18n/use-texts";
import { trialOf } from "#search/trial.server";
import { addConcept } from "#use-cases/add-concept.server";
import { draftConcept } from "#use-cases/draft-concept.server";
import { namesOfConcepts } from "#use-cases/edit-concept.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(conceptEditing, ({ newTitle }) => newTitle);

const HERE = "/office/thesaurus/new";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureVisible(await mayEditThesaurus(actor));
  return { names: [...(await namesOfConcepts())] };
}

/** Adds the concept, or only tries it. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  ensureVisible(await mayEditThesaurus(actor));
  const form = await parseForm(args.request, newConceptSchema);
  if (!form.ok) return replyInvalid(form);
  const { intent, code } = form.value;
  const words = wordsOfForm(form.value);
  if (intent === "try") {
    const { draft, faults } = await draftConcept(code, words);
    const trial = await trialOf(form.value.ask, draft, localeOf(args.request));
    return data({ ...triedReply(form, faults), trial });
  }
  const added = await addConcept({ code, words, actor, now: args.context.arrivedAt });
  if (!added.ok) return answerRefusal(added.refusal, form);
  return redirectWithFlash(`/office/thesaurus/${encodeURIComponent(code)}`, "conceptAdded");
}

export default function NewConceptPage() {
  const t = useTexts(conceptEditing);
  const { title } = useTexts(thesaurus);
  const { names } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useForm({
    reply,
    labels: t.labels,
    saved: { kind: "need" },
    refusals: t.refusals,
    beside: { codeTaken: "code" },
  });
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: title, href: "/office/thesaurus" }]} />
      <PageHeader title={t.newTitle} lead={t.newLead} />
      <FormProblems form={form} />
      <Form action={HERE}>
        <ConceptFields form={form} isNew names={names} />
        <TrialBox form={form} action={HERE} trial={reply && "trial" in reply ? reply.trial : null} />
        <FormActions>
          <Button name="intent" value="save">
            {t.save}
          </Button>
          <ButtonLink href="/office/thesaurus" variant="plain">
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
