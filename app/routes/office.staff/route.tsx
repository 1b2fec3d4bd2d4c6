import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid, replyRefused } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { staff } from "#i18n/messages/staff";
import { useTexts } from "#i18n/use-texts";
import { grantStaffRole } from "#use-cases/grant-staff-role.server";
import { revokeStaffRole } from "#use-cases/revoke-staff-role.server";
import { GrantForm } from "./components/grant-form";
import { StaffTable } from "./components/staff-table";
import { loadStaff } from "./queries.server";
import { staffSchema } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(staff, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const municipality = found(officeMunicipality(signedIn, "manageStaff"));
  return { view: await loadStaff(municipality, localeOf(args.request)), ownId: signedIn.actor.personId };
}

export async function action(args: ActionFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const municipality = found(officeMunicipality(signedIn, "manageStaff"));
  const form = await parseForm(args.request, staffSchema);
  if (!form.ok) return replyInvalid(form);
  const shared = { municipality, actor: signedIn.actor, now: args.context.arrivedAt };
  if (form.value.intent === "revoke") {
    const revoked = await revokeStaffRole({ ...form.value, ...shared });
    return revoked.ok ? redirectWithFlash("/office/staff", "roleRevoked") : replyRefused(revoked.refusal);
  }
  const granted = await grantStaffRole({ ...form.value, ...shared, locale: localeOf(args.request) });
  return granted.ok ? redirectWithFlash("/office/staff", "roleGranted") : replyRefused(granted.refusal, form);
}

export default function StaffPage() {
  const t = useTexts(staff);
  const { view, ownId } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useForm({ reply, labels: t.labels, refusals: t.refusals, beside: { alreadyHeld: "role" } });
  return (
    <div className="page">
      <PageHeader title={t.title} lead={t.lead} />
      <FormProblems form={form} />
      <StaffTable view={view} ownId={ownId} />
      <GrantForm form={form} units={view.units} />
    </div>
  );
}
