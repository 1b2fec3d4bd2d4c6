import type { Tree } from "#domain/grants/scoring/formula/parse";

/** The names of the figures a formula uses, each once, in the order in which they come. */
export function figuresIn(tree: Tree): string[] {
  switch (tree.kind) {
    case "number":
      return [];
    case "name":
      return [tree.name];
    case "negated":
      return figuresIn(tree.of);
    case "operation":
      return [...new Set([...figuresIn(tree.left), ...figuresIn(tree.right)])];
    case "call":
      return [...new Set(tree.given.flatMap(figuresIn))];
  }
}
