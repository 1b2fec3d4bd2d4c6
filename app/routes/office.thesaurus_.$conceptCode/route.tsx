import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { mayEditThesaurus } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { Tag } from "#components/tag";
import { ConceptFields } from "#components/thesaurus/concept-fields";
import { TrialBox } from "#components/thesaurus/trial-box";
import { useForm } from "#components/use-form";
import { conceptSchema, wordsOfForm } from "#domain/search/thesaurus/concept-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid, triedReply } from "#http/parse-form.server";
import { ensureVisible, found, redirectWithFlash } from "#http/respond.server";
import { conceptEditing } from "#i18n/messages/concept-editing";
import { thesaurus } from "#i18n/messages/thesaurus";
import { useTexts } from "#i18n/use-texts";
import { trialOf } from "#search/trial.server";
import { draftConcept } from "#use-cases/draft-concept.server";
import { namesOfConcepts, type ConceptCommand } from "#use-cases/edit-concept.server";
import { refoundConcept } from "#use-cases/refound-concept.server";
import { retireConcept } from "#use-cases/retire-concept.server";
import { rewordConcept } from "#use-cases/reword-concept.server";
import { ConceptHistory } from "./components/concept-history";
import { ConceptStep } from "./components/concept-step";
import { loadConcept, type ConceptView } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(
  conceptEditing,
  ({ concept }, data: { concept: ConceptView } | undefined) => data?.concept.code ?? concept,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureVisible(await mayEditThesaurus(actor));
  const concept = found(await loadConcept(args.params["conceptCode"]));
  return { concept, names: [...(await namesOfConcepts())].filter((name) => name !== concept.code) };
}

const FLASHES = { save: "saved", retire: "conceptRetired", restore: "conceptRestored", refound: "conceptRefounded" };

type Form = Exclude<z.output<typeof conceptSchema>, { intent: "try" }>;

function carryOut(form: Form, command: ConceptCommand) {
  if (form.intent === "save") return rewordConcept({ ...command, words: wordsOfForm(form) });
  if (form.intent === "refound") return refoundConcept(command);
  return retireConcept({ ...command, event: `${form.intent}Concept` });
}

/** Changes the concept, or only tries the words that were typed; what was asked is never part of an address. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  ensureVisible(await mayEditThesaurus(actor));
  const { code } = found(await loadConcept(args.params["conceptCode"]));
  const form = await parseForm(args.request, conceptSchema);
  if (!form.ok) return replyInvalid(form);
  const asked = form.value;
  if (asked.intent === "try") {
    const { draft, faults } = await draftConcept(code, wordsOfForm(asked));
    const trial = await trialOf(asked.ask, draft, localeOf(args.request));
    return data({ ...triedReply(form, faults), trial });
  }
  const done = await carryOut(asked, { code, version: asked.version, actor, now: args.context.arrivedAt });
  if (!done.ok) return answerRefusal(done.refusal, form);
  return redirectWithFlash(`/office/thesaurus/${encodeURIComponent(code)}`, FLASHES[asked.intent]);
}

export default function ConceptPage() {
  const t = useTexts(conceptEditing);
  const { title, states } = useTexts(thesaurus);
  const { concept, names } = useLoaderData<typeof loader>();
  const { code, version, saved, isRetired, isAdded, isEdited, history } = concept;
  const reply = useActionData<typeof action>();
  const form = useForm({ reply, labels: t.labels, saved, refusals: t.refusals });
  const here = `/office/thesaurus/${encodeURIComponent(code)}`;
  const state = isRetired ? "retired" : isAdded ? "added" : isEdited ? "edited" : null;
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: title, href: "/office/thesaurus" }]} />
      <PageHeader title={<span lang="fi">{code}</span>} meta={state ? <Tag>{states[state]}</Tag> : null} />
      <FormProblems form={form} />
      <Form action={here}>
        <input type="hidden" name="version" value={version} />
        <ConceptFields form={form} isNew={false} names={names} />
        <TrialBox form={form} action={here} trial={reply && "trial" in reply ? reply.trial : null} />
        <FormActions>
          <Button name="intent" value="save">
            {t.save}
          </Button>
          <ButtonLink href="/office/thesaurus" variant="plain">
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
      {isEdited ? <ConceptStep intent="refound" version={version} action={here} /> : null}
      <ConceptStep intent={isRetired ? "restore" : "retire"} version={version} action={here} />
      <Section title={t.history}>
        <ConceptHistory history={history} />
      </Section>
    </div>
  );
}
