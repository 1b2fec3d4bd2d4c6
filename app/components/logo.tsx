/** Two circles meet; what they share is the cloudberry. Decorative: the name stands beside it. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 44 28" aria-hidden="true" focusable="false">
      <path className="logo-lens" d="M22 3.6a12.5 12.5 0 0 1 0 20.8 12.5 12.5 0 0 1 0-20.8Z" />
      <circle cx="15" cy="14" r="12.5" />
      <circle cx="29" cy="14" r="12.5" />
    </svg>
  );
}
