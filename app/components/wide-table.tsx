import type { ReactNode } from "react";

/** A table that may be wider than a phone scrolls by itself, also with the keyboard. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer could not scroll it otherwise
    <section className="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
