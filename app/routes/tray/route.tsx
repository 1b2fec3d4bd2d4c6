import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect, type TypedResponse } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { ActionLink } from "#components/action-link";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { Form } from "#components/form";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { QuickExit } from "#components/quick-exit";
import { useForm } from "#components/use-form";
import { collectsFor, type CollectedFor } from "#domain/referrals/collects-for";
import { plainDateAt } from "#domain/shared/zoned-time";
import { trayKey, trayToChange, trayWaiting } from "#http/browser-tray.server";
import { serializeFlash } from "#http/cookies.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid, replyRefused } from "#http/parse-form.server";
import { searchBehind } from "#http/search-behind.server";
import { collectedFor } from "#i18n/messages/collected-for";
import { tray } from "#i18n/messages/tray";
import { useTexts } from "#i18n/use-texts";
import { changeTray } from "#use-cases/change-tray.server";
import { TrayItem } from "./components/tray-item";
import { UndoLine } from "./components/undo-line";
import { loadTray, type TrayRow } from "./queries.server";
import { changeOf, LEADS, SAYS, traySchema } from "./schema";

/** What somebody has collected is theirs alone. */
export const headers: HeadersFunction = () => ({
  "Cache-Control": "private, no-store",
  "X-Robots-Tag": "noindex, nofollow",
});

export const handle = { frame: "own" };
export const meta: MetaFunction = pageTitle(tray, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await visitor(args);
  const { request, context } = args;
  const view = await loadTray(await trayKey(args), localeOf(request), context.arrivedAt);
  const waiting = await trayWaiting(args);
  const search = searchBehind(request) ?? "/directory";
  return {
    ...view,
    waiting,
    search,
    isSignedIn: actor !== null,
    whom: collectsFor(actor),
    today: plainDateAt(context.arrivedAt),
  };
}

/** Saves every note that was written and does what the button says, in one write. */
export async function action(args: ActionFunctionArgs) {
  await visitor(args);
  const { request, context } = args;
  const form = await parseForm(request, traySchema);
  if (!form.ok) return replyInvalid(form);
  const { intent } = form.value;
  const notes = form.value.notes.map(({ note = "", drawn = "", ...of }) => ({ ...of, note, drawn }));
  const { key: token, cookie } = await trayToChange(args);
  const change = changeOf(intent) ?? { intent: "annotate" as const, notes };
  const changed = await changeTray({ token, change, notes, now: context.arrivedAt });
  if (!changed.ok) return replyRefused(changed.refusal, form);
  return answerTo(intent, cookie);
}

/** On to where the button leads, or back to the tray and to what was moved. */
function answerTo(intent: string, cookie: string): TypedResponse<never> {
  const [verb = "", about = ""] = intent.split(" ");
  const cookies = new Headers({ "Set-Cookie": cookie });
  const said = SAYS[verb];
  if (said) cookies.append("Set-Cookie", serializeFlash(said));
  const here = verb === "up" || verb === "down" ? `/tray#entry-${encodeURIComponent(about)}` : "/tray";
  return redirect(LEADS[verb] ?? here, { status: 303, headers: cookies });
}

function Filled({ rows, today, whom }: { rows: TrayRow[]; today: string; whom: CollectedFor }) {
  const t = useTexts(tray);
  const own = useTexts(collectedFor)[whom];
  const reply = useActionData<typeof action>();
  const names: string[] = rows.map((_row, index) => `notes[${index}].note`);
  const form = useForm({
    reply,
    labels: Object.fromEntries(names.map((name) => [name, own.note])),
    saved: Object.fromEntries(
      rows.flatMap(({ note }, index) => [`notes[${index}].note`, `notes[${index}].drawn`].map((name) => [name, note])),
    ),
    refusals: { trayFull: t.noRoom, changedMeanwhile: t.busy },
  });
  return (
    <Form action="/tray" data-keep-focus="">
      {/* Enter in a field presses the first button of its form. */}
      <button className="visually-hidden" name="intent" value="annotate" tabIndex={-1} aria-hidden="true" />
      <FormProblems form={form} />
      <ol className="tray-list" aria-label={t.list}>
        {rows.map(({ activity }, index) => (
          <TrayItem
            key={activity.id}
            activity={activity}
            index={index}
            isLast={index === rows.length - 1}
            today={today}
            words={own}
            field={form.field(names[index] ?? "")}
            drawn={form.field(`notes[${index}].drawn`).defaultValue ?? ""}
          />
        ))}
      </ol>
      <div className="cluster tray-actions">
        <Button name="intent" value="handOver" icon="hand">
          {own.handOver}
        </Button>
        {rows.length > 1 ? (
          <Button name="intent" value="compare" variant="quiet">
            {t.compare}
          </Button>
        ) : null}
        <Button name="intent" value="annotate" variant="quiet">
          {t.saveNotes}
        </Button>
        <Button name="intent" value="empty" variant="plain">
          {t.emptyAll}
        </Button>
      </div>
    </Form>
  );
}

export default function TrayPage() {
  const t = useTexts(tray);
  const { rows, waiting, search, isSensitive, mayUndo, isSignedIn, whom, today } = useLoaderData<typeof loader>();
  const { lead } = useTexts(collectedFor)[whom];
  const told = (text: string): string => (isSignedIn ? `${text} ${t.untilSignOut}` : text);
  return (
    <div className="page page-narrow">
      {isSensitive ? <QuickExit /> : null}
      <PageHeader title={t.title} lead={rows.length > 0 ? told(lead) : undefined} />
      {mayUndo ? <UndoLine /> : null}
      {waiting > 0 ? <Note>{t.waiting({ count: waiting })}</Note> : null}
      {rows.length > 0 ? (
        <>
          <Filled rows={rows} today={today} whom={whom} />
          <ActionLink href={search}>{t.searchMore}</ActionLink>
        </>
      ) : (
        <EmptyState title={t.empty} action={<ButtonLink href={search}>{t.search}</ButtonLink>}>
          <p>{told(t.emptyText)}</p>
        </EmptyState>
      )}
    </div>
  );
}
