import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { ActionLink } from "#components/action-link";
import { Button } from "#components/button";
import { DefinitionList } from "#components/definition-list";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { RadioGroup } from "#components/radio-group";
import { SelectField } from "#components/select-field";
import { Section } from "#components/section";
import { useForm } from "#components/use-form";
import { MISSING } from "#domain/referrals/unmet-need";
import { choice, optionalText } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { codeOptions } from "#i18n/code-text";
import { unmetNeeds } from "#i18n/messages/unmet-needs";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";
import { changeUnmetNeed } from "#use-cases/change-unmet-need.server";
import { loadMark } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(unmetNeeds, ({ title }) => title);

const schema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("tellMissing"),
    missing: choice(MISSING).optional(),
    need: optionalText({ max: 120 }),
  }),
  z.object({ intent: z.literal("takeBack") }),
]);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return { mark: found(await loadMark(actor, args.params["markId"], args.context.arrivedAt)) };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const now = args.context.arrivedAt;
  const { id: markId } = found(await loadMark(actor, args.params["markId"], now));
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const asked = form.value;
  const who = { markId, actor, now };
  const done =
    asked.intent === "takeBack"
      ? await changeUnmetNeed({ ...who, change: "takeBack" })
      : await changeUnmetNeed({
          ...who,
          change: "tellMissing",
          missing: asked.missing ?? null,
          need: asked.need ?? null,
        });
  if (!done.ok) return answerRefusal(done.refusal, form);
  return asked.intent === "takeBack"
    ? redirectWithFlash("/office/desk", "unmetNeedTakenBack")
    : redirectWithFlash(`/office/unmet-needs/${markId}`, "saved");
}

export default function UnmetNeedPage() {
  const t = useTexts(unmetNeeds);
  const { mark } = useLoaderData<typeof loader>();
  const [needs, groups, villages] = [useTerms("needs"), useTerms("targetGroups"), useTerms("villages")];
  const form = useForm({
    reply: useActionData<typeof action>(),
    labels: t.labels,
    saved: { missing: mark.missing },
    refusals: t.refusals,
  });
  const here = `/office/unmet-needs/${mark.id}`;
  return (
    <div className="page page-narrow">
      <PageHeader title={t.title} />
      <FormProblems form={form} />
      <Section title={t.marked} plain>
        <DefinitionList
          items={[
            { label: t.needs, value: needs.line(mark.needs) || t.noNeeds },
            ...(mark.targetGroups.length > 0 ? [{ label: t.groups, value: groups.line(mark.targetGroups) }] : []),
            { label: t.villages, value: villages.line(mark.villages) || t.noVillages },
          ]}
        />
      </Section>
      <Form action={here}>
        {mark.needs.length === 0 ? (
          <SelectField
            {...form.field("need")}
            options={needs.options}
            placeholder={t.chooseNeed}
            width="medium"
            optional
          />
        ) : null}
        <RadioGroup {...form.one("missing")} options={codeOptions(MISSING, t.missing)} optional />
        <FormActions>
          <Button name="intent" value="tellMissing">
            {t.save}
          </Button>
          <Button name="intent" value="takeBack" variant="quiet">
            {t.takeBack}
          </Button>
        </FormActions>
      </Form>
      <p className="cluster">
        <ActionLink href="/office/desk">{t.toSearch}</ActionLink>
        <ActionLink href="/office/coverage">{t.toMap}</ActionLink>
      </p>
    </div>
  );
}
