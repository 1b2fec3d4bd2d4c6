import fc from "fast-check";
import { expect, test } from "vitest";
import { APPLICATION_STATUSES, FILED_STATUSES } from "#domain/grants/application-lifecycle";
import { givenElsewhere, givenIn } from "#domain/grants/given-elsewhere";

const applications = fc.array(
  fc.record({
    associationId: fc.constantFrom("a", "b"),
    status: fc.constantFrom(...APPLICATION_STATUSES),
    attachmentCodes: fc.array(fc.constantFrom("rules", "accounts", "budget"), { maxLength: 4 }),
  }),
  { maxLength: 8 },
);

test("what was given elsewhere is what the association's other filed applications have", () => {
  fc.assert(
    fc.property(applications, (all) => {
      const given = givenIn(all);
      for (const one of all) {
        const others = all.filter(
          (other) =>
            other !== one && other.associationId === one.associationId && FILED_STATUSES.includes(other.status),
        );
        const codes = new Set(others.flatMap(({ attachmentCodes }) => attachmentCodes));
        expect(new Set(givenElsewhere(one, given))).toEqual(codes);
      }
    }),
  );
});
