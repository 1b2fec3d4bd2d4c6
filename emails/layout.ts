import type { Locale } from "#domain/shared/locales";
import type { Letter } from "#emails/letter";

export type RenderedLetter = { subject: string; text: string; html: string };

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

const CLOSING: Record<Locale, string> = {
  fi: "Tähän viestiin ei voi vastata.",
  sv: "Det går inte att svara på det här meddelandet.",
  en: "This message cannot be replied to.",
};

function plainLists({ lists = [] }: Letter, publicUrl: string): string[] {
  return lists.map(({ title, links }) =>
    [title, ...links.map(({ label, path }) => `- ${label}\n  ${publicUrl}${path}`)].join("\n"),
  );
}

function htmlLists({ lists = [] }: Letter, publicUrl: string): string {
  return lists
    .map(({ title, links }) => {
      const items = links.map(
        ({ label, path }) =>
          `<li style="margin:0 0 6px"><a href="${escapeHtml(`${publicUrl}${path}`)}" style="color:#0b5d4e">${escapeHtml(label)}</a></li>`,
      );
      return `<h2 style="margin:24px 0 8px;font-size:18px">${escapeHtml(title)}</h2><ul style="margin:0 0 16px;padding-left:20px;font-size:16px">${items.join("")}</ul>`;
    })
    .join("");
}

type Place = { url: string | null; publicUrl: string };

function plainText(letter: Letter, { url, publicUrl }: Place, locale: Locale): string {
  const facts = (letter.facts ?? []).map(({ label, value }) => `${label}: ${value}`).join("\n");
  const action = letter.action && url ? `${letter.action.label}:\n${url}` : "";
  const lists = plainLists(letter, publicUrl);
  const parts = [...letter.paragraphs, letter.code ?? "", facts, ...lists, action, `Kumppani\n${CLOSING[locale]}`];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

const PARAGRAPH = 'style="margin:0 0 16px;font-size:17px;line-height:1.5;white-space:pre-line"';

function htmlBody(letter: Letter, { url, publicUrl }: Place, locale: Locale): string {
  const paragraphs = letter.paragraphs.map((text) => `<p ${PARAGRAPH}>${escapeHtml(text)}</p>`).join("");
  const code = letter.code
    ? `<p style="margin:24px 0;font-size:32px;font-weight:700;letter-spacing:6px">${escapeHtml(letter.code)}</p>`
    : "";
  const rows = (letter.facts ?? [])
    .map(
      ({ label, value }) =>
        `<tr><th align="left" style="padding:6px 24px 6px 0;font-weight:400;color:#51605b;vertical-align:top">${escapeHtml(label)}</th>` +
        `<td style="padding:6px 0;font-weight:600">${escapeHtml(value)}</td></tr>`,
    )
    .join("");
  const facts = rows
    ? `<table role="presentation" style="margin:0 0 20px;font-size:16px;border-collapse:collapse">${rows}</table>`
    : "";
  const action =
    letter.action && url
      ? `<p style="margin:24px 0"><a href="${escapeHtml(url)}" style="display:inline-block;padding:12px 24px;border-radius:999px;background:#0b5d4e;color:#ffffff;font-weight:600;text-decoration:none">${escapeHtml(letter.action.label)}</a></p>`
      : "";
  return `${paragraphs}${code}${facts}${htmlLists(letter, publicUrl)}${action}<p style="margin:32px 0 0;padding-top:16px;border-top:1px solid #e2dfd4;font-size:14px;color:#51605b">Kumppani · ${CLOSING[locale]}</p>`;
}

/** Gives a letter its two shapes: plain text, and HTML that needs no pictures and no style sheet. */
export function renderLetter(letter: Letter, locale: Locale, publicUrl: string): RenderedLetter {
  const url = letter.action ? `${publicUrl}${letter.action.path}` : null;
  const html =
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${escapeHtml(letter.subject)}</title></head>` +
    `<body style="margin:0;padding:32px 20px;background:#fbfaf6;color:#14231f;font-family:'Source Sans 3','Segoe UI',sans-serif">` +
    `<div style="max-width:560px;margin:0 auto">${htmlBody(letter, { url, publicUrl }, locale)}</div></body></html>`;
  return { subject: letter.subject, text: plainText(letter, { url, publicUrl }, locale), html };
}
