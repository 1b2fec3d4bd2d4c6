import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor, requireSignedIn } from "#auth/actor.server";
import { ActionLink } from "#components/action-link";
import { Button } from "#components/button";
import { DefinitionList } from "#components/definition-list";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { RadioGroup } from "#components/radio-group";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { LOCALES } from "#domain/shared/locales";
import { serializeFlash, serializeLocale } from "#http/cookies.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid, replyRefused } from "#http/parse-form.server";
import { ownPath } from "#http/respond.server";
import { account } from "#i18n/messages/account";
import { useTexts } from "#i18n/use-texts";
import { updateAccount } from "#use-cases/update-account.server";
import { SessionList } from "./components/session-list";
import { loadAccount } from "./queries.server";
import { accountSchema } from "./schema";

export const handle = { frame: "desk" };
export const meta: MetaFunction<typeof loader> = pageTitle(account, ({ title }) => title);

const nextOf = (request: Request): string => ownPath(new URL(request.url).searchParams.get("next"), "");

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  return { ...(await loadAccount(signedIn, args.context.arrivedAt)), next: nextOf(args.request) };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const form = await parseForm(args.request, accountSchema);
  if (!form.ok) return replyInvalid(form);
  const saved = await updateAccount({ ...form.value, actor, now: args.context.arrivedAt });
  if (!saved.ok) return replyRefused(saved.refusal, form);
  const headers = new Headers();
  headers.append("Set-Cookie", serializeLocale(form.value.locale));
  headers.append("Set-Cookie", serializeFlash("saved"));
  return redirect(nextOf(args.request) || "/account", { status: 303, headers });
}

export default function AccountPage() {
  const t = useTexts(account);
  const { email, name, locale, version, sessions, next } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useForm({ reply, labels: t.labels, saved: { name, locale } });
  const isNew = name === "" && next !== "";
  return (
    <div className="page page-narrow">
      <PageHeader title={isNew ? t.welcomeTitle : t.title} lead={isNew ? t.welcomeLead : undefined} />
      <FormProblems form={form} />
      <Form action={next ? `/account?next=${encodeURIComponent(next)}` : "/account"}>
        <input type="hidden" name="version" value={version} />
        <TextField {...form.field("name")} hint={t.nameHint} autoComplete="name" required />
        <RadioGroup
          {...form.one("locale")}
          layout="line"
          options={LOCALES.map((value) => ({ value, label: t.languages[value] }))}
        />
        <DefinitionList items={[{ label: t.email, value: email }]} />
        <p className="small muted">{t.emailNote}</p>
        <FormActions>
          <Button>{t.save}</Button>
          {isNew ? <ActionLink href={next}>{t.later}</ActionLink> : null}
        </FormActions>
      </Form>
      {isNew ? null : <SessionList sessions={sessions} />}
    </div>
  );
}
