import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { requireSignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { municipalitiesWhere } from "#domain/policy";
import { readPeriod } from "#domain/referrals/figures-period";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localeOf } from "#http/locale.server";
import { ensureAllowed, found } from "#http/respond.server";
import { referralFigures } from "#i18n/messages/referral-figures";
import { referralFiguresFile } from "./queries.server";

/** The figures of referrals as a file, for a report. */
export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const own = officeMunicipality(signedIn, "viewCoverage");
  ensureAllowed(own !== null);
  const params = new URL(args.request.url).searchParams;
  const scope = municipalitiesWhere(signedIn.actor, "viewCoverage");
  const municipality = found(scope.find((code) => code === params.get("municipality")) ?? own);
  const [locale, now] = [localeOf(args.request), args.context.arrivedAt];
  const period = readPeriod(params.get("period"), plainDateAt(now));
  const content = await referralFiguresFile({ municipality, period }, locale, now);
  const name = `${referralFigures[locale].file}-${plainDateAt(now)}.csv`;
  return new Response(createReadableStreamFromReadable(content), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
