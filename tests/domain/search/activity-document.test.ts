import { expect, test } from "vitest";
import { activityDocument, type ActivityWorld } from "#domain/search/activity-document";
import { found, knowledgeOf, READERS } from "./small-directory";
import { activityTold } from "#tests/support/activity-told";

const world: ActivityWorld = {
  terms: {
    ...{ needs: [], targetGroups: [], categories: [], volunteerTypes: [], fields: [], accessibility: [] },
    villages: [],
  },
  municipalities: [],
  association: undefined,
  isConfirmed: true,
  now: new Date("2026-11-01T10:00:00Z"),
};

const freshness = (confirmedOn: string | null, isConfirmed = true): number => {
  const activity = { ...activityTold({ title: "Kuoro" }), _id: "a", municipality: "593", confirmedOn };
  return activityDocument(activity, { ...world, isConfirmed }).freshness;
};

test("what was confirmed within three months is a little fresher, what is not confirmed much less fresh", () => {
  const [lately, before, never] = [freshness("2026-08-02"), freshness("2026-08-01"), freshness(null, false)];
  expect(lately).toBeGreaterThan(before);
  expect(lately - before).toBeLessThan(before - never);
});

test.each(READERS)(
  "whose association tells whom it is for is found by that, after what says so itself, by %s",
  (_name, reader) => {
    const documentOf = (title: string, description: string) => {
      const activity = { ...activityTold({ title }), _id: title, municipality: "593", confirmedOn: null };
      return activityDocument(activity, { ...world, association: { name: "Yhdistys ry", description, fields: [] } });
    };
    const directory = knowledgeOf(reader, [
      documentOf("Tiistaikerho", "Eläkeläisten oma yhdistys"),
      documentOf("Eläkeläisten kuoro", ""),
      documentOf("Lentopallo", "Kylän nuoret"),
    ]);
    expect(found(directory, "eläkeläiset")).toEqual(["Eläkeläisten kuoro", "Tiistaikerho"]);
  },
);
