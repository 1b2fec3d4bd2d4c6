import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { associationForm } from "#i18n/messages/association-form";
import { confirmSheet } from "#i18n/messages/confirm-sheet";
import { directoryHistory } from "#i18n/messages/directory-history";
import { flash } from "#i18n/messages/flash";
import { recordFields } from "#i18n/messages/record-fields";
import { umbrellaDesk } from "#i18n/messages/umbrella-desk";
import { umbrellaRight } from "#i18n/messages/umbrella-right";
import { AssociationModel } from "#models/association.server";
import { connect, disconnect } from "#models/connection.server";
import { DEMO_PEOPLE } from "#server/demo/people";
import { fillIn, link, press } from "#tests/browser/steps/form";
import { expectAccessible, look, PATIENCE_MS, signInAs } from "#tests/support/browser";
import { browser, site } from "#tests/support/shared-site";

const { signatory, editor, umbrellaEditor } = DEMO_PEOPLE;
const [right, desk, said] = [umbrellaRight.fi, umbrellaDesk.fi, flash.fi];

beforeAll(async () => {
  await connect(site.databaseUri);
});
afterAll(async () => {
  await disconnect();
});

const idOf = async (externalId: string) => (await AssociationModel.findOne({ externalId }).orFail())._id;

/** What the member's signatory and editor were both written, each in a letter of their own. */
const lettersTo = (subject: string, event: string) =>
  Promise.all(
    [signatory, editor].map(({ email }) =>
      site.smtp.waitFor(
        (mail) => mail.recipients.includes(email) && mail.subject.includes(subject) && mail.text.includes(event),
        PATIENCE_MS,
      ),
    ),
  );

/** Opens what is folded under the words, and presses the button that stands there. */
async function unfoldAndPress(page: Page, summary: string, name: string, answer: string): Promise<void> {
  await page.locator("summary", { hasText: summary }).click();
  await press(page, name, answer);
}

const rowOf = (page: Page, name: string): Locator =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });

test("a member gives the right, its umbrella organisation helps in the open, and the right is taken back", async () => {
  const [member, umbrella] = await Promise.all([idOf("A-008"), idOf("A-003")]);
  const names = await AssociationModel.find({ _id: { $in: [member, umbrella] } }).orFail();
  const nameOf = (id: string) => names.find(({ _id }) => _id === id)?.name ?? "";
  const [owner, helper] = await Promise.all([
    signInAs(browser, site, signatory.email),
    signInAs(browser, site, umbrellaEditor.email),
  ]);
  const [theirs, ours] = [owner.page, helper.page];
  const [rights, members] = [`/my/associations/${member}/umbrellas`, `/my/associations/${umbrella}/umbrella`];

  expect((await ours.goto(`/my/associations/${member}/edit`))?.status()).toBe(404);
  await theirs.goto(rights);
  await unfoldAndPress(theirs, right.give({ umbrella: nameOf(umbrella) }), right.giveYes, said.editRightGiven);

  await ours.goto(`${members}?right=yes&sort=-confirmed`);
  const row = rowOf(ours, nameOf(member));
  await row.getByText(desk.rights.yes, { exact: true }).waitFor();
  await expectAccessible(ours);
  await look(ours, "umbrella-desk");
  await link(row, desk.editName({ name: nameOf(member) })).click();
  await fillIn(ours, { [associationForm.fi.labels.description]: "Kävelemme yhdessä joka torstai." });
  await press(ours, associationForm.fi.save, said.saved);
  const [edited] = await lettersTo(nameOf(member), directoryHistory.fi.update);
  for (const words of [umbrellaEditor.name, nameOf(umbrella), recordFields.fi.names.association["description"] ?? "?"])
    expect(edited?.text).toContain(words);

  await ours.goto(`/my/associations/${member}/confirmation`);
  await press(ours, confirmSheet.fi.confirm, said.confirmed);
  await lettersTo(nameOf(member), directoryHistory.fi.confirm);
  await ours.goto(`/associations/${member}`);
  await ours.getByText("Kävelemme yhdessä joka torstai.").first().waitFor();

  await theirs.goto(rights);
  await expectAccessible(theirs);
  await unfoldAndPress(theirs, right.takeBack({ umbrella: nameOf(umbrella) }), right.takeBackYes, said.editRightTaken);
  for (const path of ["", "/edit", "/confirmation"])
    expect((await ours.goto(`/my/associations/${member}${path}`))?.status()).toBe(404);
  await ours.goto(members);
  await rowOf(ours, nameOf(member)).getByText(desk.rights.no, { exact: true }).waitFor();
  expect([...owner.complaints, ...helper.complaints]).toEqual([]);
});
