import type { ActionFunctionArgs } from "@remix-run/node";
import { localeOf } from "#http/locale.server";
import { formatTime } from "#i18n/format";

/**
 * The answer to a form that saves itself, with the time of the save: the instant at which it reached the server, on the
 * municipality's clock and in the language of the page. The clock and the zone of the device may be anything.
 */
export const draftKept = ({ request, context }: ActionFunctionArgs, answer: object): Response =>
  Response.json({ ...answer, savedAt: formatTime(context.arrivedAt, localeOf(request)) });
