import { FILED_STATUSES, type ApplicationStatus } from "#domain/grants/application-lifecycle";

type Filed = { associationId: string; status: ApplicationStatus; attachmentCodes: readonly string[] };

/** How many of an association's filed applications have each attachment, by the association. */
export type Given = ReadonlyMap<string, ReadonlyMap<string, number>>;

const isFiled = ({ status }: Filed): boolean => FILED_STATUSES.includes(status);

/** What the city has got, counted once for all applications. */
export function givenIn(applications: readonly Filed[]): Given {
  const given = new Map<string, Map<string, number>>();
  for (const { associationId, attachmentCodes } of applications.filter(isFiled)) {
    const counts = given.get(associationId) ?? new Map<string, number>();
    for (const code of new Set(attachmentCodes)) counts.set(code, (counts.get(code) ?? 0) + 1);
    given.set(associationId, counts);
  }
  return given;
}

/** The attachments that the city has got of an association with other applications than this one. */
export function givenElsewhere(one: Filed, given: Given): string[] {
  const own = new Set(isFiled(one) ? one.attachmentCodes : []);
  return [...(given.get(one.associationId) ?? [])].flatMap(([code, count]) =>
    count > (own.has(code) ? 1 : 0) ? [code] : [],
  );
}
