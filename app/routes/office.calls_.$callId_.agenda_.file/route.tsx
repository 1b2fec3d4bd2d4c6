import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#auth/actor.server";
import { loadAgenda } from "#documents/meeting-agenda.server";
import { renderMeetingList } from "#documents/meeting-list.server";
import { readRound } from "#domain/grants/rounds";
import { localeOf } from "#http/locale.server";
import { ensureAllowed, found } from "#http/respond.server";
import { meetingList, meetingListName } from "#i18n/meeting-list";

/** The list for a meeting, or the extract from its minutes, as an accessible PDF in the language of the address. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const [locale, now] = [localeOf(args.request), args.context.arrivedAt];
  const round = readRound(new URL(args.request.url).searchParams);
  const { allowed, ...view } = found(await loadAgenda(actor, args.params.callId, { locale, now, round }));
  ensureAllowed(allowed);
  const file = {
    year: view.call.year,
    round: view.round,
    isDecided: view.meeting !== null,
    byOfficeHolder: view.byOfficeHolder,
  };
  return new Response(new Uint8Array(await renderMeetingList(meetingList(view, locale), now)), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${meetingListName(file, locale)}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
