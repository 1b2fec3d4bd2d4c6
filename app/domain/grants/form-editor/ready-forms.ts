import type { FormDefinition } from "#domain/grants/form/definition";
import { impact, members, statistics, targetGroups } from "#domain/grants/form-editor/ready/activity";
import {
  assurances,
  documents,
  fairPlay,
  finances,
  previous,
  projectMoney,
} from "#domain/grants/form-editor/ready/money";
import { section } from "#domain/grants/form-editor/ready/parts";
import { partners, project, projectDocuments } from "#domain/grants/form-editor/ready/projects";

/** The forms that an official may begin with. Their names are in the catalogue. */
export const READY_FORMS = ["simple", "sportActivity", "project", "smallGrant"] as const;
export type ReadyFormCode = (typeof READY_FORMS)[number];

const DEFINITIONS: Record<ReadyFormCode, () => FormDefinition> = {
  simple: () => ({ sections: [impact(), members("all"), projectMoney(0), previous(), assurances()] }),
  sportActivity: () => ({
    sections: [
      impact(),
      members("sport"),
      statistics("sport"),
      finances(20),
      previous(),
      documents(null),
      assurances(fairPlay()),
    ],
  }),
  project: () => ({ sections: [project(), partners(), projectMoney(20), projectDocuments(), assurances()] }),
  // What it is for, when and with what money the core asks already; 500 € is not worth a second round of the same.
  smallGrant: () => ({
    sections: [section("small", ["Keille", "För vem", "For whom"], [targetGroups()])],
  }),
};

/** A copy of a ready form, to be changed as one likes. */
export const findReadyForm = (code: ReadyFormCode): FormDefinition => DEFINITIONS[code]();
