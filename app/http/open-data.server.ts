import { LICENCE } from "#domain/exports/licence";

/** Anybody may read open data from anywhere, and every answer says on what terms. */
export const OPEN_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  Link: `<${LICENCE.url}>; rel="license"`,
  "Cache-Control": "public, max-age=60",
} as const;

/** An answer of the open API. */
export const openJson = (body: object, status = 200): Response =>
  Response.json({ ...body, license: LICENCE }, { status, headers: OPEN_HEADERS });

/** What was asked wrongly, by the name of the parameter, for the developer who reads it. */
export const openProblem = (status: 400 | 404, message: string, parameters: readonly string[] = []): Response =>
  Response.json(
    { error: message, ...(parameters.length > 0 ? { parameters } : {}) },
    { status, headers: OPEN_HEADERS },
  );
