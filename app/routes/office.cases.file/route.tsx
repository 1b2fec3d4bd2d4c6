import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#auth/actor.server";
import { casesCsv } from "#documents/case-table/case-csv.server";
import { fittingCases } from "#documents/case-table/fitting-cases.server";
import { chosenAmong } from "#domain/grants/case-table/chosen";
import { readCaseTable } from "#domain/grants/case-table/state";
import { municipalitiesWhere } from "#domain/policy";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localeOf } from "#http/locale.server";
import { ensureAllowed } from "#http/respond.server";
import { caseTable } from "#i18n/messages/case-table";

/** The chosen cases, or all that fit, as a file for a spreadsheet: the columns of the table in their order. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "viewCase").length > 0);
  const params = new URL(args.request.url).searchParams;
  const [state, locale, now] = [readCaseTable(params), localeOf(args.request), args.context.arrivedAt];
  const { shown } = await fittingCases(actor, state, now, locale);
  const name = `${caseTable[locale].fileName}-${plainDateAt(now)}.csv`;
  return new Response(
    createReadableStreamFromReadable(casesCsv(chosenAmong(shown.rows, params), state.columns, locale)),
    {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="${name}"`,
        "Cache-Control": "private, no-store",
      },
    },
  );
}
