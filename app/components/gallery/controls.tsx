import { Link } from "@remix-run/react";
import { CopyText } from "~/components/copy-text";
import { PrintButton } from "~/components/print-button";
import { GALLERY } from "~/content/gallery/en";
import { Specimen } from "./specimen";

const { states } = GALLERY;

export function GalleryControls() {
  return (
    <section>
      <h2>{GALLERY.controls}</h2>
      {(["", "secondary", "danger"] as const).map((kind) => (
        <Specimen
          key={kind}
          of={kind === "" ? ".button" : `.button.${kind}`}
          state={`${states.plain}, ${states.disabled}`}
        >
          <p className="cluster">
            <button type="button" className={`button ${kind}`}>
              {kind === "danger" ? GALLERY.danger : kind === "" ? GALLERY.button : GALLERY.secondary}
            </button>
            <button type="button" className={`button ${kind}`} disabled>
              {GALLERY.button}
            </button>
            <Link to="/components" className={`button ${kind}`}>
              {GALLERY.link}
            </Link>
          </p>
        </Specimen>
      ))}
      <Specimen of="a" state={states.plain}>
        <p>
          {GALLERY.sentence} <Link to="/components">{GALLERY.link}</Link>
        </p>
      </Specimen>
      <Specimen of="PrintButton" state={states.plain}>
        <PrintButton>{GALLERY.button}</PrintButton>
      </Specimen>
      <Specimen of="CopyText" state={states.filled}>
        <CopyText id="copied" label={GALLERY.label} text={`${GALLERY.value}\n${GALLERY.sentence}`} />
      </Specimen>
    </section>
  );
}
