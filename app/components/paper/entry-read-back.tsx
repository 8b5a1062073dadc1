import { FilledText } from "~/components/filled-text";
import { useTexts } from "~/components/texts";

/** The ballot just typed, to be read aloud while the other person looks at the paper; the statements have a language of their own. */
export function PaperEntryReadBack({ language }: { language: string }) {
  const { keys, readBack } = useTexts("paperEntry");
  return (
    <section data-read-back hidden className="paper-read-back" aria-labelledby="read-back-title">
      <h2 id="read-back-title">
        <FilledText text={readBack.title} values={{ department: <span data-read-department /> }} />
      </h2>
      <p className="muted">{readBack.howTo}</p>
      <p className="message warn" data-read-few hidden />
      <dl lang={language} data-read-answers />
      <h3>{readBack.comment}</h3>
      <blockquote data-read-comment />
      <p className="muted" data-read-quote hidden />
      <p className="message warn" data-read-findings hidden />
      <p className="cluster">
        <button type="button" className="button" data-add>
          {readBack.add}
        </button>
        <button type="button" className="button secondary" data-blank-out hidden>
          {readBack.blankOut}
        </button>
        <button type="button" className="link-button" data-back>
          {readBack.back}
        </button>
      </p>
      <p className="muted small">
        <FilledText text={readBack.keys} values={{ enter: <kbd>{keys.enter}</kbd>, up: <kbd>↑</kbd> }} />
      </p>
    </section>
  );
}
