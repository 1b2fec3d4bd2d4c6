/** An address that is written to with one press; where it does not fit on a line it is divided after the @. */
export function EmailLink({ email }: { email: string }) {
  const [name = "", host = ""] = email.split("@");
  return (
    <a href={`mailto:${email}`}>
      {name}@<wbr />
      {host}
    </a>
  );
}
