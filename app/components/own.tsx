import type { OwnText } from "#domain/shared/own-text";

/** What people wrote, marked with its language where that is not the page's. */
export const Own = ({ of: { text, lang } }: { of: OwnText }) => (lang ? <span lang={lang}>{text}</span> : text);

/** A text put together of parts, each in a language of its own. */
export const OwnParts = ({ of: parts }: { of: readonly OwnText[] }) =>
  parts.map((part, at) => <Own key={`${at} ${part.text}`} of={part} />);
