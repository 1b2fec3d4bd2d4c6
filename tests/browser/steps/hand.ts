import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** How somebody works a page: each does what a person would, and finds no other way. */
export type Hand = {
  /** Presses a button or follows a link. */
  press: (target: Locator) => Promise<void>;
  /** Ticks a box or chooses from a group. */
  tick: (target: Locator) => Promise<void>;
  /** Writes into a field, in place of what was there. */
  write: (target: Locator, text: string) => Promise<void>;
};

export const pointing: Hand = {
  press: (target) => target.click(),
  tick: (target) => target.check(),
  write: (target, text) => target.fill(text),
};

/** More stops than any page has: who has tabbed so often has found no way. */
const MOST_STOPS = 400;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Where the focus is must be seen: an outline, or an edge that is drawn when it comes. */
const isFocusSeen = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const isDrawn = (each: Element | null): boolean => {
      if (!each) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
    };
    return [element, element.parentElement, element.nextElementSibling].some(isDrawn);
  });

/** Tab by Tab to what is wanted, as somebody does who has no mouse. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: "attached" });
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await isFocused(target)) {
      expect(await isFocusSeen(target), `the focus on ${target.toString()} is seen`).toBe(true);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way by Tab to ${target.toString()}`);
}

/** A page is reached by its keys alone: Tab, Enter, the space bar and letters. */
export const typing = (page: Page): Hand => ({
  press: async (target) => {
    await tabTo(page, target);
    await page.keyboard.press("Enter");
  },
  tick: async (target) => {
    await tabTo(page, target);
    await page.keyboard.press("Space");
    await expect.poll(() => target.isChecked()).toBe(true);
  },
  write: async (target, text) => {
    await tabTo(page, target);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(text);
  },
});
