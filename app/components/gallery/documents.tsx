import { GALLERY } from "~/content/gallery/en";
import { Specimen } from "./specimen";

export type ShownDocument = { of: string; state: string; markup: string };

/** Documents of their own, every step of them at once: without their scripts nothing hides what is not up yet. */
export function GalleryDocuments({ documents }: { documents: readonly ShownDocument[] }) {
  return (
    <section>
      <h2>{GALLERY.areas.documents}</h2>
      <p>{GALLERY.documentsNote}</p>
      {documents.map(({ of, state, markup }) => (
        <Specimen key={`${of} ${state}`} of={of} state={state}>
          <iframe
            width="100%"
            height="720"
            title={`${of}: ${state}`}
            srcDoc={markup}
            sandbox="allow-same-origin"
          />
        </Specimen>
      ))}
    </section>
  );
}
