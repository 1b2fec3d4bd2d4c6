const CODES = ["fileMissing", "empty", "tooLarge", "kindNotAllowed", "unreadable", "tooManyFiles"] as const;

/** Whatever is wrong with a chosen file, or that none was, is told beside the field that chooses it (useForm's `beside`). */
export const fileRefusals = (field: string): Record<string, string> =>
  Object.fromEntries(CODES.map((code) => [code, field]));
