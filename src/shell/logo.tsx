/** A signpost with two arms. */
export function Logo() {
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <path d="M12 2h2v22h-2z" fill="currentColor" />
      <path d="M4 5h14l4 3.5-4 3.5H4z" fill="var(--accent)" />
      <path d="M22 14.5H9L5.6 17.5 9 20.5h13z" fill="currentColor" opacity=".3" />
    </svg>
  );
}
