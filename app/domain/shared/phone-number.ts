/** Where a Finnish number is divided first, without its leading zero: service, mobile and company numbers, then areas. */
const FINNISH = /^(\+3580?|0)(600|700|800|4\d|50|1\d|20|29|30|39|7\d|[235689])(\d{3,})$/;

/**
 * A stored phone number as people write it. One of another country stays as it is: how it is divided is not known.
 * @example groupedPhone("0401234567") // "040 123 4567"
 * @example groupedPhone("+358401234567") // "+358 40 123 4567"
 */
export function groupedPhone(number: string): string {
  const [, country, area, rest] = FINNISH.exec(number) ?? [];
  if (!country || !area || !rest) return number;
  const start = country === "0" ? `0${area}` : `+358 ${area}`;
  return `${start} ${rest.replace(/\d{3}(?=\d{3})/g, "$& ")}`;
}
