import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { apply } from "#i18n/messages/apply";
import { claims } from "#i18n/messages/claims";
import { SubmitForm } from "../../app/routes/my_.cases.$caseId_.application.review/submit-form";

const forEditor = (signatories: readonly string[]): string => {
  const view = { caseId: "1", version: 0, entry: null };
  const tick = { name: "declared", label: "" };
  return renderToStaticMarkup(<SubmitForm {...{ view, tick, signatories }} canSubmit={false} isReady />);
};

test("an editor is told whom to ask to submit, or who can add somebody where there is nobody", () => {
  const asked = apply.fi.signatories({ names: "Maija Metsälä, Leena Laine" });
  expect(forEditor(["Maija Metsälä", "Leena Laine"])).toContain(asked);
  expect(forEditor([])).toContain(claims.fi.noSignatory);
  expect(forEditor([])).not.toContain(apply.fi.signatories({ names: "" }).trim());
});
