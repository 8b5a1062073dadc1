/** The ballot just typed, to be read aloud while the other person looks at the paper. */
export function PaperEntryReadBack() {
  return (
    <section data-read-back hidden className="paper-read-back" aria-labelledby="read-back-title">
      <h2 id="read-back-title">
        Read back: <span data-read-department />
      </h2>
      <p className="muted">Say the digits aloud; the other person compares them with the paper.</p>
      <p className="message warn" data-read-few hidden />
      <dl data-read-answers />
      <h3>Comment</h3>
      <blockquote data-read-comment />
      <p className="muted" data-read-quote hidden />
      <p className="message warn" data-read-findings hidden />
      <p className="cluster">
        <button type="button" className="button" data-add>
          It is right: add it to the batch
        </button>
        <button type="button" className="button secondary" data-blank-out hidden>
          Put […] in its place
        </button>
        <button type="button" className="link-button" data-back>
          Back to correct it
        </button>
      </p>
      <p className="muted small">
        <kbd>Enter</kbd> adds it, <kbd>↑</kbd> goes back.
      </p>
    </section>
  );
}
