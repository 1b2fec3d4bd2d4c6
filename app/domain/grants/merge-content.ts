import type { CoreContent, CoreField } from "#domain/grants/application-form";
import type { AnswerConflict } from "#domain/grants/form/merge-answers";

/**
 * Brings together what two people wrote into the core of an application, starting from the same words: what one of them
 * changed alone stands. Where both changed a field differently the other's stands and the conflict tells all three.
 * A field that is not in mine was not sent.
 */
export function mergeContent(
  base: CoreContent,
  mine: CoreContent,
  theirs: CoreContent,
): { content: CoreContent; conflicts: AnswerConflict[] } {
  const content: Record<string, unknown> = {};
  const conflicts: AnswerConflict[] = [];
  for (const field of Object.keys(mine) as CoreField[]) {
    const sides = { base: base[field], mine: mine[field], theirs: theirs[field] };
    const isMine = sides.theirs === sides.base || sides.mine === sides.theirs;
    content[field] = isMine ? sides.mine : sides.theirs;
    if (!isMine && sides.mine !== sides.base) conflicts.push({ field, part: null, row: null, ...sides });
  }
  return { content, conflicts };
}
