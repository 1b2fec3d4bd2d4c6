import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOwnAssociation } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { PrintButton } from "#components/print-button";
import { useForm } from "#components/use-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { umbrellaDesk } from "#i18n/messages/umbrella-desk";
import { useTexts } from "#i18n/use-texts";
import { remindMember } from "#use-cases/remind-member.server";
import { DeniedList } from "./components/denied-list";
import { MemberFilters } from "./components/member-filters";
import { MemberTable } from "./components/member-table";
import { StandingLine } from "./components/standing-line";
import { loadUmbrella } from "./queries.server";
import { hrefOf, readMemberQuery, remindSchema } from "./schema";
import { useShownMembers } from "./use-shown-members";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(umbrellaDesk, ({ title }) => title);

const queryOf = (request: Request) => readMemberQuery(new URL(request.url).searchParams);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  const umbrella = found(await loadUmbrella(actor, params["associationId"], context.arrivedAt));
  return { query: queryOf(request), umbrella };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  const { _id: umbrellaId } = await guardOwnAssociation(actor, "viewUmbrellaMembers", params["associationId"]);
  const form = await parseForm(request, remindSchema);
  if (!form.ok) return replyInvalid(form);
  const { memberId } = form.value;
  const reminded = await remindMember({ umbrellaId, memberId, actor, now: context.arrivedAt });
  if (!reminded.ok) return answerRefusal(reminded.refusal, form);
  const query = queryOf(request);
  return redirectWithFlash(hrefOf(umbrellaId, query, query), "memberReminded");
}

export default function UmbrellaDeskPage() {
  const t = useTexts(umbrellaDesk);
  const { query, umbrella } = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: t.refusals });
  const { rows, total, page, pageCount } = useShownMembers(umbrella.members, query);
  const { id, name, members, isShown } = umbrella;
  return (
    <div className="page page-wide">
      <Breadcrumb items={[{ label: name, href: `/my/associations/${id}` }]} />
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            {isShown ? (
              <ButtonLink href={`/umbrellas/${id}`} variant="quiet" icon="eye">
                {t.publicPage}
              </ButtonLink>
            ) : null}
            <PrintButton />
          </>
        }
      />
      <FormProblems form={form} />
      {members.length === 0 ? (
        <EmptyState icon="people" title={t.none}>
          {t.noneText}
        </EmptyState>
      ) : (
        <>
          <StandingLine umbrella={umbrella} query={query} />
          <MemberFilters umbrellaId={id} query={query} />
          <p className="muted">{t.count({ count: total })}</p>
          <MemberTable umbrella={umbrella} rows={rows} query={query} />
          <Pagination page={page} pageCount={pageCount} hrefOf={(number) => hrefOf(id, query, { page: number })} />
        </>
      )}
      <DeniedList umbrella={umbrella} />
    </div>
  );
}
