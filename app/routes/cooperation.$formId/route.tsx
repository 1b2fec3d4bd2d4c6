import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { ConfirmedLine, DoubtNote } from "#components/associations/confirmed-line";
import { SheetFoot } from "#components/associations/sheet-foot";
import { Breadcrumb } from "#components/breadcrumb";
import { CooperationSheet } from "#components/cooperation/cooperation-sheet";
import { PageHeader } from "#components/page-header";
import { ReportLink } from "#components/reports/report-link";
import { SheetActions } from "#components/sheet-actions";
import { Tag } from "#components/tag";
import { plainDateAt } from "#domain/shared/zoned-time";
import { organisationLink } from "#domain/structured-data/organisation";
import { thing } from "#domain/structured-data/thing";
import { localeOf } from "#http/locale.server";
import { headTags } from "#http/page-head";
import { absolute, headOf } from "#http/page-head.server";
import { found } from "#http/respond.server";
import { shareOf } from "#http/share.server";
import { cooperation } from "#i18n/messages/cooperation";
import { useFinnish, useTexts } from "#i18n/use-texts";
import { loadCooperationForm, type CooperationView } from "./queries.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => headTags(data?.head);

/** No word of schema.org means this; the page says whom it is about. */
function thingOf({ id, title, association, others }: CooperationView) {
  const linkTo = (one: Omit<CooperationView["association"], "contact">) =>
    organisationLink({ kind: one.kind, name: one.name, url: absolute(`/associations/${one.id}`) });
  const url = absolute(`/cooperation/${id}`);
  return thing("WebPage", { "@id": url, url, name: title, about: [linkTo(association), ...others.map(linkTo)] });
}

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { request, params, context } = args;
  const locale = localeOf(request);
  const form = found(await loadCooperationForm(params["formId"], locale, context.arrivedAt));
  const { id, title, description, association, unit } = form;
  return {
    form,
    share: await shareOf({ kind: "cooperation", recordId: id }, context.arrivedAt),
    today: plainDateAt(context.arrivedAt),
    head: headOf({
      path: `/cooperation/${id}`,
      title,
      description: description || `${title}. ${association.name}, ${unit.name.text}.`,
      locale,
      things: [thingOf(form)],
    }),
  };
}

export default function CooperationPage() {
  const t = useTexts(cooperation);
  const lang = useFinnish();
  const { form, share, today } = useLoaderData<typeof loader>();
  const { association } = form;
  return (
    <div className="page sheet">
      <Breadcrumb items={[{ label: t.eyebrow, href: "/directory?tab=cooperation" }]} />
      <PageHeader
        eyebrow={
          <a href={`/associations/${association.id}`} lang={lang}>
            {association.name}
          </a>
        }
        title={<span lang={lang}>{form.title}</span>}
        meta={<Tag>{t.kinds[form.kind]}</Tag>}
        actions={<SheetActions share={share} />}
      />
      <DoubtNote certainty={form.certainty} isListed={form.isListed} />
      <CooperationSheet
        form={form}
        foot={
          <>
            <ConfirmedLine certainty={form.certainty} isListed={form.isListed} />
            <ReportLink kind="cooperation" id={form.id} />
          </>
        }
      />
      <SheetFoot share={share} today={today} certainty={form.certainty} />
    </div>
  );
}
