import { diffArrays, diffWordsWithSpace } from "diff";

/** A stretch of text, or one item of a list, that stayed, went or came. */
export type Part = { is: "same" | "removed" | "added"; text: string };

type Change = { added: boolean; removed: boolean };

const kindOf = ({ added, removed }: Change): Part["is"] => (added ? "added" : removed ? "removed" : "same");

/** How one text became another, word by word. Without what was added it reads as before, without what was removed as after. */
export const wordDifference = (before: string, after: string): Part[] =>
  diffWordsWithSpace(before, after).map((change) => ({ is: kindOf(change), text: change.value }));

/** How one list became another, item by item. */
export const listDifference = (before: readonly string[], after: readonly string[]): Part[] =>
  diffArrays([...before], [...after]).flatMap((change) => change.value.map((text) => ({ is: kindOf(change), text })));

/** One side of a difference: the text as it was, or as it became. */
export const sideOf = (parts: readonly Part[], side: "before" | "after"): Part[] =>
  parts.filter(({ is }) => is === "same" || is === (side === "before" ? "removed" : "added"));
