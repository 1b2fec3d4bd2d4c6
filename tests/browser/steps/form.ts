import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { components } from "#i18n/messages/components";
import { PATIENCE_MS } from "#tests/support/browser";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** The field a person knows by this label, whether it may be left empty or not. */
export const field = (where: Page | Locator, label: string): Locator =>
  where
    .getByLabel(new RegExp(`^${escaped(label)}\\s*(${escaped(components.fi.optional)})?$`))
    .filter({ visible: true });

/** Fills the fields with these labels, in order. */
export async function fillIn(where: Page | Locator, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await field(where, label).fill(value);
}

/** The button or link with exactly this name. */
export const button = (where: Page | Locator, name: string): Locator =>
  where.getByRole("button", { name, exact: true });
export const link = (where: Page | Locator, name: string): Locator => where.getByRole("link", { name, exact: true });

/** Fields that belong together, by what stands above them. */
export const group = (page: Page, name: string): Locator => page.getByRole("group", { name });

/** Waits until the page says this. */
export async function says(page: Page | Locator, text: string): Promise<void> {
  await page.getByText(text).filter({ visible: true }).first().waitFor();
}

/** Presses the button and waits for what the next page says. */
export async function press(page: Page, name: string, answer: string): Promise<void> {
  await button(page.getByRole("main"), name).click();
  await says(page.getByRole("main"), answer);
}

/** The message stands beside the field and is tied to it for those who do not see it. */
export async function expectWrong(where: Page | Locator, label: string, message: string): Promise<void> {
  const wrong = field(where, label);
  await expect.poll(() => wrong.getAttribute("aria-invalid"), { timeout: PATIENCE_MS }).toBe("true");
  const ids = ((await wrong.getAttribute("aria-describedby")) ?? "").split(" ");
  const texts = await Promise.all(ids.map((id) => where.locator(`[id="${id}"]`).textContent()));
  expect(texts.join(" ")).toContain(message);
}
