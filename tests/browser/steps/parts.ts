import type { Page } from "playwright-core";
import { apply } from "#i18n/messages/apply";
import { button } from "#tests/browser/steps/form";

/** Saves a step and waits for the one that comes after it, whichever that is in this call. */
export async function goOn(page: Page): Promise<void> {
  const from = page.url();
  await button(page.getByRole("main"), apply.fi.saveAndContinue).click();
  await page.waitForURL((url) => url.href !== from);
}

/** Writes something that will do into every question of the page that is not answered yet: in the browser, for what is asked differs by call. */
const answerAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const enough: Record<string, string> = { numeric: "12", decimal: "500" };
    // Of costs of 500 a fifth is one's own, so that something is left to apply for.
    const enoughFor = ({ name, inputMode }: HTMLInputElement | HTMLTextAreaElement): string =>
      name.endsWith("ownShare.cents") ? "100" : (enough[inputMode] ?? "Vastaus");
    for (const question of document.querySelectorAll("[data-question]:not([hidden])")) {
      const none = question.querySelector<HTMLInputElement>('input[name$=".none"]');
      const inputs = [...question.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
      const written = inputs.filter(({ type, name }) => !/radio|checkbox|hidden/.test(type) && !/\[[1-9]/.test(name));
      if (none) none.checked = true;
      else
        for (const input of written)
          if (input.value === "" && !/income/.test(input.name))
            input.value = input.type === "date" ? "2027-03-01" : enoughFor(input);
      const choices = inputs.filter(({ type }) => type === "radio");
      const ticks = none ? [] : inputs.filter(({ type }) => type === "checkbox").slice(0, 1);
      for (const choice of [...choices.slice(-1), ...ticks]) if ("checked" in choice) choice.checked = true;
      question.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });

/** Answers the sections of the programme's own form, where the call has one, and stops at the step after them. */
export async function answerParts(page: Page): Promise<void> {
  while (new URL(page.url()).pathname.includes("/application/part-")) {
    await answerAll(page);
    await answerAll(page); // what the answers brought
    await goOn(page);
  }
}
