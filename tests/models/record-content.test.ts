import { describe, expect, test } from "vitest";
import { RECORD_FIELDS, type ToldKind } from "#domain/records/record-fields";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { PremisesModel } from "#models/premises.server";
import {
  activityContent,
  associationContent,
  contentBy,
  cooperationContent,
  premisesContent,
  WHEEL_EVENT_CONTENT,
} from "#models/record-content.server";
import { WheelEventModel } from "#models/wheel-event.server";

const CONTENTS: Record<ToldKind, Record<string, unknown>> = {
  association: associationContent(new AssociationModel({ contact: {} })),
  activity: activityContent(
    new ActivityModel({ place: {}, cost: {}, translations: { sv: {}, en: {} }, schedule: { kind: "byAgreement" } }),
  ),
  cooperation: cooperationContent(new CooperationFormModel()),
  premises: premisesContent(
    new PremisesModel({ names: { fi: "" }, prices: { association: {}, withCity: {}, other: {} } }),
  ),
  wheelEvent: contentBy(new WheelEventModel(), WHEEL_EVENT_CONTENT),
};

/** Every place of a content where something is written: a schedule and a picture are one thing each. */
function placesOf(content: Record<string, unknown>, wholes: readonly string[], prefix = ""): string[] {
  return Object.entries(content).flatMap(([key, value]) => {
    const place = `${prefix}${key}`;
    const isPart = typeof value === "object" && value !== null && !Array.isArray(value) && !wholes.includes(place);
    return isPart ? placesOf(value as Record<string, unknown>, wholes, `${place}.`) : [place];
  });
}

describe.each(Object.keys(RECORD_FIELDS) as ToldKind[])("a version of the %s", (kind) => {
  test("has nothing in it that could not be compared, merged and told in words", () => {
    const places = RECORD_FIELDS[kind].flatMap(({ paths }) => [...paths]);
    expect(placesOf(CONTENTS[kind], places).sort()).toEqual(places.sort());
  });

  test("has one name for each thing", () => {
    const keys = RECORD_FIELDS[kind].map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
  });
});
