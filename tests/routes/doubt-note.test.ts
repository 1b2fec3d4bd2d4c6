import { beforeAll, expect, test } from "vitest";
import { confirmedLine } from "#i18n/messages/confirmed-line";
import { AssociationModel } from "#models/association.server";
import { makeTown } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity, makeCooperation } from "#tests/support/listings";
import { visitorOf } from "#tests/support/render-site";

testDatabase();

const visit = visitorOf();
const DESCRIPTION = "Kuljemme yhdessä metsässä.";
const { staleTitle, unlistedTitle } = confirmedLine.fi;
let associationId: string;
let pages: string[];

beforeAll(async () => {
  ({
    association: { _id: associationId },
  } = await makeTown());
  await AssociationModel.updateOne({ _id: associationId }, { $set: { description: DESCRIPTION } });
  const own = { associationId, description: DESCRIPTION };
  const [activity, form] = [
    await makeActivity({ ...own, title: "Kävely" }),
    await makeCooperation({ ...own, title: "Liikuntapäivä" }),
  ];
  pages = [`/associations/${associationId}`, `/activities/${activity._id}`, `/cooperation/${form._id}`];
});

/** What is read after the heading of a page. */
const body = async (page: string): Promise<string> => (await visit(page)).text.split("</h1>")[1] ?? "";

test("that details may be old is told once, under the name and before what is told", async () => {
  for (const page of pages) {
    const text = await body(page);
    expect(text.split(staleTitle), page).toHaveLength(2);
    expect(text.indexOf(staleTitle), page).toBeLessThan(text.indexOf(DESCRIPTION));
  }
});

test("so is that nothing of it is in the lists any more", async () => {
  await AssociationModel.updateOne({ _id: associationId }, { $set: { status: "unlisted" } });
  for (const page of pages) {
    const text = await body(page);
    expect(text.indexOf(unlistedTitle), page).toBeGreaterThan(-1);
    expect(text.indexOf(unlistedTitle), page).toBeLessThan(text.indexOf(DESCRIPTION));
  }
});
