import type { Knowledge } from "#domain/shared/knowledge";

/** What is asked of every place, in the order it is told: first whether one can come in at all. */
export const FACILITIES = [
  "stepFree",
  "accessibleToilet",
  "lift",
  "hearingLoop",
  "quietRoom",
  "groupRoom",
  "kitchen",
  "wifi",
  "projector",
  "soundSystem",
  "streaming",
  "technicalSupport",
  "gym",
  "shower",
  "sauna",
  "parking",
] as const;
export type Facility = (typeof FACILITIES)[number];

export type FacilityAnswer = { code: Facility; answer: Knowledge; note: string };

/** Every facility once, in order. What nobody has told of is not known: a missing answer never becomes a no. */
export const allAnswers = (told: readonly FacilityAnswer[]): FacilityAnswer[] =>
  FACILITIES.map((code) => {
    const { answer, note } = told.find((one) => one.code === code) ?? { answer: "unknown" as const, note: "" };
    return { code, answer, note };
  });

export const hasFacility = (told: readonly FacilityAnswer[], code: Facility): boolean =>
  told.some((one) => one.code === code && one.answer === "yes");
