import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireSignedIn } from "#auth/actor.server";
import { deskHome, deskName, desksOf } from "#auth/desks";
import { ActionLink } from "#components/action-link";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { Tag } from "#components/tag";
import { localText } from "#domain/shared/locales";
import { text } from "#domain/shared/fields";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, seeOther } from "#http/respond.server";
import { desks } from "#i18n/messages/desks";
import { site } from "#i18n/messages/site";
import { useLocale, useTexts } from "#i18n/use-texts";
import { chooseDesk } from "#models/session.server";
import { loadDesks, type DeskRow } from "./queries.server";

export const meta: MetaFunction<typeof loader> = pageTitle(desks, ({ title }) => title);

const schema = z.object({ desk: text() });

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  return { rows: await loadDesks(signedIn), hasName: signedIn.person.name !== "" };
}

export async function action(args: ActionFunctionArgs) {
  const { person, session } = await requireSignedIn(args);
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const desk = found(desksOf(person.staff).find((candidate) => deskName(candidate) === form.value.desk));
  await chooseDesk(session._id, deskName(desk));
  return seeOther(deskHome(desk));
}

export default function DesksPage() {
  const t = useTexts(desks);
  const { rows, hasName } = useLoaderData<typeof loader>();
  return (
    <div className="page page-narrow stack-loose">
      <PageHeader title={t.title} lead={t.lead} />
      {hasName ? null : (
        <Note tone="attention" title={t.nameTitle}>
          <p>{t.nameText}</p>
          <p>
            <ActionLink href="/account?next=/desks">{t.nameLink}</ActionLink>
          </p>
        </Note>
      )}
      <form method="post" action="/desks">
        <ul className="hairlines desk-list" aria-label={t.choose}>
          {rows.map((row) => (
            <DeskChoice key={row.name} row={row} />
          ))}
        </ul>
      </form>
    </div>
  );
}

function DeskChoice({ row: { name, desk, municipality, isCurrent } }: { row: DeskRow }) {
  const t = useTexts(desks);
  const { roles } = useTexts(site);
  const locale = useLocale();
  const role = desk.kind === "office" ? desk.role : "association";
  return (
    <li>
      <button className="desk-choice" name="desk" value={name}>
        <span className="desk-choice-name">
          {roles[role]}
          {municipality ? `, ${localText(municipality, locale)}` : ""}
        </span>
        <span className="desk-choice-text">{role === "association" ? t.associationText : t.roleText[role]}</span>
        {isCurrent ? <Tag tone="good">{t.now}</Tag> : null}
      </button>
    </li>
  );
}
