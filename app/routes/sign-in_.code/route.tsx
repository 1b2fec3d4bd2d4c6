import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { visitor } from "#auth/actor.server";
import { deviceOf } from "#auth/device";
import { SESSION_ABSOLUTE, sitterOf } from "#models/session.server";
import { HELD_FOR } from "#models/held-form.server";
import { ActionLink } from "#components/action-link";
import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { text } from "#domain/shared/fields";
import { environment } from "#env.server";
import { takeTrayAlong } from "#http/browser-tray.server";
import { clearSignIn, readSignInName, serializeFlash, serializeSession, serializeSitter } from "#http/cookies.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid, replyRefused } from "#http/parse-form.server";
import { seeOther } from "#http/respond.server";
import { signIn as texts } from "#i18n/messages/sign-in";
import { useTexts } from "#i18n/use-texts";
import { signIn } from "#use-cases/sign-in.server";

export const meta: MetaFunction = pageTitle(texts, ({ codeTitle }) => codeTitle);

/** Whose a form is that is sent when the session has ended: as long as one may be held. */
const SITTER_KNOWN = SESSION_ABSOLUTE + HELD_FOR;

/** People copy the code with spaces around or inside it. */
const schema = z.object({ code: text().transform((code) => code.replace(/\s/g, "")) });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await visitor(args);
  if (actor) throw seeOther("/start");
  if (!readSignInName(args.request)) throw seeOther("/sign-in");
  return { demo: environment().demo };
}

export async function action(args: ActionFunctionArgs) {
  await visitor(args);
  const { request, context } = args;
  const form = await parseForm(request, schema);
  if (!form.ok) return replyInvalid(form);
  const signedIn = await signIn({
    name: readSignInName(request) ?? "",
    code: form.value.code,
    device: deviceOf(request.headers.get("User-Agent") ?? ""),
    now: context.arrivedAt,
  });
  if (!signedIn.ok) return replyRefused(signedIn.refusal);
  const { personId, token, next } = signedIn.value;
  const headers = new Headers();
  headers.append("Set-Cookie", serializeSession(token, SESSION_ABSOLUTE));
  headers.append("Set-Cookie", clearSignIn());
  await takeTrayAlong(personId, args);
  headers.append("Set-Cookie", serializeSitter(sitterOf(personId), SITTER_KNOWN));
  headers.append("Set-Cookie", serializeFlash("signedIn"));
  return redirect(next || "/start", { status: 303, headers });
}

export default function CodePage() {
  const t = useTexts(texts);
  const { demo } = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: t.codeLabels, refusals: t.refusals });
  return (
    <div className="page page-narrow stack">
      <PageHeader title={t.codeTitle} lead={t.codeLead} />
      <FormProblems form={form} />
      <Form action="/sign-in/code">
        <TextField
          {...form.field("code")}
          hint={t.codeHint}
          inputMode="numeric"
          autoComplete="one-time-code"
          width="short"
          required
        />
        <FormActions>
          <Button>{t.enter}</Button>
        </FormActions>
      </Form>
      <p className="cluster">
        <ActionLink href="/sign-in">{t.another}</ActionLink>
        {demo ? <ActionLink href="/mailbox">{t.mailbox}</ActionLink> : null}
      </p>
    </div>
  );
}
