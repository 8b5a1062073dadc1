/** Needs JavaScript; without it the browser's own menu prints. */
export function PrintButton({ children }: { children: string }) {
  return (
    <button type="button" className="button no-print" onClick={() => window.print()}>
      {children}
    </button>
  );
}
