import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { visitor } from "#auth/actor.server";
import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { signInHref, wayBack } from "#domain/links/way-back";
import { email } from "#domain/shared/fields";
import { serializeSignIn } from "#http/cookies.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid, replyRefused } from "#http/parse-form.server";
import { ownPath, seeOther } from "#http/respond.server";
import { signIn } from "#i18n/messages/sign-in";
import { useTexts } from "#i18n/use-texts";
import { requestSignInCode } from "#use-cases/request-sign-in-code.server";

export const meta: MetaFunction = pageTitle(signIn, ({ title }) => title);

/** Where a form waits that was sent after its session had ended. */
const HELD = "/held";

const schema = z.object({ email: email() });

const nextOf = (request: Request): string => wayBack(ownPath(new URL(request.url).searchParams.get("next"), ""));

export async function loader(args: LoaderFunctionArgs) {
  const actor = await visitor(args);
  const next = nextOf(args.request);
  if (actor) throw seeOther(next || "/start");
  return { next };
}

export async function action(args: ActionFunctionArgs) {
  await visitor(args);
  const { request, context } = args;
  const form = await parseForm(request, schema);
  if (!form.ok) return replyInvalid(form);
  const requested = await requestSignInCode({
    email: form.value.email,
    locale: localeOf(request),
    next: nextOf(request),
    clientKey: context.clientKey,
    now: context.arrivedAt,
  });
  if (!requested.ok) return replyRefused(requested.refusal, form);
  return redirect("/sign-in/code", { status: 303, headers: { "Set-Cookie": serializeSignIn(requested.value.name) } });
}

export default function SignInPage() {
  const t = useTexts(signIn);
  const { next } = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: t.labels });
  return (
    <div className="page page-narrow stack">
      <PageHeader title={t.title} lead={t.lead} />
      {next === HELD ? (
        <Note title={t.heldTitle}>
          <p>{t.heldText}</p>
        </Note>
      ) : null}
      <FormProblems form={form} />
      <Form action={signInHref(next)}>
        <TextField
          {...form.field("email")}
          type="email"
          inputMode="email"
          autoComplete="email"
          hint={t.emailHint}
          required
        />
        <FormActions>
          <Button busyLabel={t.sending}>{t.send}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
