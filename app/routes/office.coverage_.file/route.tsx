import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { requireSignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { municipalitiesWhere } from "#domain/policy";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localeOf } from "#http/locale.server";
import { ensureAllowed, found } from "#http/respond.server";
import { coverage } from "#i18n/messages/coverage";
import { coverageFile } from "./queries.server";

/** The coverage map as a file, for a partnership table. */
export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const own = officeMunicipality(signedIn, "viewCoverage");
  ensureAllowed(own !== null);
  const params = new URL(args.request.url).searchParams;
  const scope = municipalitiesWhere(signedIn.actor, "viewCoverage");
  const municipality = found(scope.find((code) => code === params.get("municipality")) ?? own);
  const months = params.get("months") === "3" ? 3 : 12;
  const [locale, now] = [localeOf(args.request), args.context.arrivedAt];
  const content = await coverageFile({ municipality, months }, locale, now);
  const name = `${coverage[locale].file}-${plainDateAt(now)}.csv`;
  return new Response(createReadableStreamFromReadable(content), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
