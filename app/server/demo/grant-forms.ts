import type { FormDefinition, Section } from "#domain/grants/form/definition";
import { minutesOf } from "#domain/grants/form/minutes";
import { impact, members, statistics } from "#domain/grants/form-editor/ready/activity";
import {
  assurances,
  documents,
  fairPlay,
  finances,
  previous,
  projectMoney,
  withChildren,
} from "#domain/grants/form-editor/ready/money";
import { grounds, onward, partners, project } from "#domain/grants/form-editor/ready/projects";
import { findReadyForm } from "#domain/grants/form-editor/ready-forms";
import { dateOf, type PlainDate } from "#domain/shared/plain-date";
import type { CallForm } from "#models/call-form.server";
import { chronicle, type Stamp } from "#models/chronicle.server";
import { GrantFormModel } from "#models/grant-form.server";
import { ProgrammeModel } from "#models/programme.server";
import type { ProgrammeKey } from "#server/demo/programme-texts";
import type { SeededProgramme } from "#server/demo/programmes";

/** A year's activity: what it is, who takes part, what it costs, and what came of the last grant. */
const operating = (first: Section[], followBy: PlainDate, last: Section): Section[] => [
  ...first,
  finances(20),
  previous(),
  documents(followBy),
  last,
];

/**
 * What each kind of grant asks beyond the core (grants.md 4).
 * @param confirmedBy the day by which the documents of the year's annual meeting may follow
 */
export const demoForms = (confirmedBy: PlainDate): Record<ProgrammeKey, FormDefinition> => {
  const operatingForm = (first: Section[], last: Section = assurances()): FormDefinition => ({
    sections: operating(first, confirmedBy, last),
  });
  return {
    sports: operatingForm([impact(), members("sport"), statistics("sport")], assurances(fairPlay())),
    neighbourSports: operatingForm([members("sport"), statistics("sport")], assurances(fairPlay())),
    culture: operatingForm([impact(), members("all"), statistics("culture")]),
    youth: operatingForm([impact(), members("youth"), statistics("youth")], assurances(withChildren())),
    welfare: operatingForm([impact(), members("all"), statistics("support")]),
    sportsVenues: { sections: [grounds(), projectMoney(0), assurances()] },
    sportsActivation: { sections: [project(), projectMoney(0), assurances(withChildren())] },
    villageCulture: { sections: [onward(), projectMoney(0), previous(), assurances()] },
    cityGovernment: findReadyForm("simple"),
    cultureProject: { sections: [project(), partners(), projectMoney(20), assurances()] },
    youthProject: { sections: [...findReadyForm("smallGrant").sections, projectMoney(0)] },
    smallGrant: findReadyForm("smallGrant"),
    continuous: { sections: [project(), projectMoney(20), assurances()] },
    artists: { sections: [project(), partners(), projectMoney(0), assurances()] },
    foodAid: findReadyForm("simple"),
  };
};

type SeededForms = { forms: Record<ProgrammeKey, CallForm>; decidedSports: CallForm };

/**
 * The forms of the demo's programmes, which the programmes' calls copy, each with one published version; that of sports
 * also with the one that the decided call had, whose documents were to follow by a day of that year.
 */
export async function seedGrantForms(
  programmes: Record<ProgrammeKey, SeededProgramme>,
  stamp: Stamp,
  { year, decidedYear }: { year: number; decidedYear: number },
): Promise<SeededForms> {
  const definitions = demoForms(dateOf(year, 5, 31));
  const { sports: earlier } = demoForms(dateOf(decidedYear, 5, 31));
  const forms = {} as Record<ProgrammeKey, CallForm>;
  for (const key of Object.keys(definitions) as ProgrammeKey[]) {
    const { id, municipality, unit, names } = programmes[key];
    const definition = definitions[key];
    const versions = [...(key === "sports" ? [earlier] : []), definition].map((published, index) => ({
      ...{ number: index + 1, definition: published, publishedAt: stamp.at, by: stamp.by },
      minutes: minutesOf(published),
    }));
    const form = new GrantFormModel({ municipality, unit, names, draft: definition, versions });
    chronicle(form, { event: "create" }, stamp);
    for (const { number } of versions) chronicle(form, { event: "publishVersion", facts: { number, note: "" } }, stamp);
    await form.save();
    await ProgrammeModel.updateOne({ _id: id }, { formId: form._id });
    forms[key] = { formId: form._id, version: versions.length, definition };
  }
  return { forms, decidedSports: { ...forms.sports, version: 1, definition: earlier } };
}
