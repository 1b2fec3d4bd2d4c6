import { groupedPhone } from "#domain/shared/phone-number";

/** A number that is called with one press, written as people read it. */
export function PhoneLink({ phone }: { phone: string }) {
  return <a href={`tel:${phone.replace(/\s/g, "")}`}>{groupedPhone(phone)}</a>;
}
