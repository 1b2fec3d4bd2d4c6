import { expect } from "vitest";
import { plainDateAt } from "#domain/shared/zoned-time";
import { cases } from "#i18n/messages/cases";
import { decision } from "#i18n/messages/decision";
import { flash } from "#i18n/messages/flash";
import { formatEuros } from "#i18n/format";
import { meetingListTexts } from "#i18n/messages/meeting-list";
import { myDesk } from "#i18n/messages/my-desk";
import { ownCase } from "#i18n/messages/own-case";
import { preparation } from "#i18n/messages/preparation";
import { proposal } from "#i18n/messages/proposal";
import { proposalRefusals } from "#i18n/messages/proposal-refusals";
import { CALL } from "#tests/browser/steps/call";
import { field, link, press, says } from "#tests/browser/steps/form";
import { ASSOCIATION } from "#tests/browser/steps/register";
import { WALKERS, type Walk } from "#tests/browser/steps/walk";
import { readPages } from "#tests/support/printed";

const REASON = "Laulu kuuluu kaikille, ja kuoroon pääsee ilman koelaulua.";
const AWARD = "1 500,00";
const of = (label: string): string => proposal.fi.fieldLabel({ applicant: ASSOCIATION, field: label });

/** More than the pot holds is refused, and nothing of what was written is lost. */
export async function propose(walk: Walk): Promise<void> {
  const page = await walk.pageOf("preparer");
  await page.goto(`/office/calls/${walk.found.callId}`);
  await link(page, preparation.fi.proposal).first().click();
  const { columns } = proposal.fi;
  await field(page, of(columns.outcome)).selectOption({ label: proposal.fi.outcomes.grant });
  await field(page, of(columns.sum)).fill("2 500,00");
  await field(page, of(columns.reason)).fill(REASON);
  await press(page, proposal.fi.save, proposalRefusals.fi.overBudget({ excessCents: 500_00 }));
  await walk.visit(page, "proposal-over-budget");
  expect(await field(page, of(columns.sum)).inputValue()).toBe("2 500,00");
  expect(await field(page, of(columns.reason)).inputValue()).toBe(REASON);
  await field(page, of(columns.sum)).fill(AWARD);
  await press(page, proposal.fi.save, flash.fi.saved);
  await walk.visit(page, "proposal");
  await press(page, proposal.fi.finish, flash.fi.proposalFinished);
  await walk.visit(page, "proposal-finished");
  await link(page, proposal.fi.agenda).click();
  await says(page, proposal.fi.agendaTitle);
  await walk.visit(page, "agenda");
  const onPage = page.getByRole("link", { name: meetingListTexts.fi.languages.fi });
  const file = await page.request.get((await onPage.getAttribute("href")) ?? "");
  expect(file.headers()["content-type"]).toBe("application/pdf");
  const [sheet] = await readPages(await file.body());
  const written = (sheet?.words ?? []).map(({ text }) => text).join(" ");
  for (const part of [proposal.fi.agendaTitle, CALL.name, REASON]) expect(written).toContain(part);
}

/** The meeting's decision on the whole list. */
export async function decide(walk: Walk): Promise<void> {
  const page = await walk.pageOf("decisionMaker");
  await page.goto("/office/calls");
  await link(page, CALL.name).click();
  await walk.visit(page, "decision-makers-call");
  await page.goto(`/office/calls/${walk.found.callId}/decision`);
  const { labels } = decision.fi;
  await field(page, labels.meetingDate).fill(plainDateAt(new Date()));
  await field(page, labels.section).fill("sata");
  await field(page, labels.confirmed).check();
  await page.getByRole("main").getByRole("button", { name: decision.fi.record }).click();
  await walk.visit(page, "decision-wrong");
  await field(page, labels.section).fill("87");
  await press(page, decision.fi.record, flash.fi.decisionRecorded);
  await walk.visit(page, "decision-recorded");
}

/** The decision comes by mail as a PDF and stands on the desk. */
export async function hear(walk: Walk): Promise<void> {
  const { email } = WALKERS.applicant;
  const subject = `Päätös on tehty: ${CALL.name}`;
  const letter = await walk.site.smtp.waitFor((mail) => mail.recipients.includes(email) && mail.subject === subject);
  const [document, ...others] = letter.attachments;
  expect(others).toEqual([]);
  expect(document).toMatchObject({ mimeType: "application/pdf" });
  const content = Buffer.from(document?.content as ArrayBuffer);
  expect(content.subarray(0, 5).toString()).toBe("%PDF-");
  expect(letter.text).toContain(formatEuros(1_500_00, "fi"));
  const page = await walk.pageOf("applicant");
  await page.goto("/my");
  await walk.visit(page, "desk-with-decision");
  await link(page, myDesk.fi.toDo.decisionToRead({ name: CALL.name })).click();
  await says(page, cases.fi.meaning.decided);
  await says(page, REASON);
  await says(page, formatEuros(1_500_00, "fi"));
  await walk.visit(page, "case-decided");
  const onDesk = page.getByRole("link", { name: ownCase.fi.languages.fi }).first();
  const stored = await page.request.get((await onDesk.getAttribute("href")) ?? "");
  expect(stored.headers()["content-type"]).toBe("application/pdf");
  expect(await stored.body()).toEqual(content);
}
