import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { visitor } from "#auth/actor.server";
import { isOnTray } from "#domain/referrals/tray";
import { trayToChange } from "#http/browser-tray.server";
import { serializeFlash } from "#http/cookies.server";
import { localeOf } from "#http/locale.server";
import { parseForm } from "#http/parse-form.server";
import { badRequest, notFound, ownPath, redirectWithFlash, seeOther } from "#http/respond.server";
import { tray } from "#i18n/messages/tray";
import { changeTray } from "#use-cases/change-tray.server";

const schema = z.object({
  activityId: z.string().max(40),
  intent: z.enum(["add", "remove"]),
  back: z.string().max(2000).optional(),
});

const FLASH = { add: "trayAdded", remove: "trayRemoved" } as const;
const REFUSED = { trayFull: "trayFull", changedMeanwhile: "trayBusy" } as const;

/** The button is a form: its address shows the tray. */
export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  return seeOther("/tray");
}

/** Collects an activity or takes it back, and returns to where the button was. The script of the button asks for JSON. */
export async function action(args: ActionFunctionArgs) {
  await visitor(args);
  const { request, context } = args;
  const form = await parseForm(request, schema);
  if (!form.ok) throw badRequest();
  const { activityId, intent, back } = form.value;
  const { key: token, cookie } = await trayToChange(args);
  const changed = await changeTray({ token, change: { intent, activityId }, now: context.arrivedAt });
  const headers = new Headers();
  const here = `${ownPath(back, "/tray")}#tray-${encodeURIComponent(activityId)}`;
  if (!changed.ok) {
    const { code } = changed.refusal;
    if (code === "notInDirectory") throw notFound();
    return redirectWithFlash(here, REFUSED[code]);
  }
  headers.append("Set-Cookie", cookie);
  if (request.headers.get("Accept") === "application/json") {
    const count = changed.value.entries.length;
    const isHeld = isOnTray(changed.value.entries, activityId);
    const t = tray[localeOf(request)];
    return Response.json({ isHeld, count, said: t.said[isHeld ? "added" : "removed"]({ count }) }, { headers });
  }
  headers.append("Set-Cookie", serializeFlash(FLASH[intent]));
  return redirect(here, { status: 303, headers });
}
