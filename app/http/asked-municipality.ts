/** The municipality that an address asks for (`?municipality=491`), by its official code. */
export const askedMunicipality = (request: Request): string | null =>
  /^\d{3}$/.exec(new URL(request.url).searchParams.get("municipality") ?? "")?.[0] ?? null;
