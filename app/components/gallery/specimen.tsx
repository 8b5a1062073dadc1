import type { ReactNode } from "react";

type SpecimenProps = { of: string; state: string; children: ReactNode };

/** One component in one state, with what it is called in the code. */
export function Specimen({ of, state, children }: SpecimenProps) {
  return (
    <article className="section keep-together" data-specimen={`${of}: ${state}`}>
      <h3 className="small muted">
        <code>{of}</code>, {state}
      </h3>
      {children}
    </article>
  );
}
