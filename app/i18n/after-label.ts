/**
 * A sentence after the name it is about. A name that is itself a question or a sentence ends there,
 * so no colon follows it and what is said begins anew.
 * @example afterLabel("Mitä teette?", "vastaus puuttuu") // "Mitä teette? Vastaus puuttuu"
 * @example afterLabel("Nimi", "vastaus puuttuu") // "Nimi: vastaus puuttuu"
 */
export const afterLabel = (label: string, text: string): string =>
  /[.?!…]$/.test(label)
    ? `${label} ${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
    : `${label.replace(/:$/, "")}: ${text}`;
