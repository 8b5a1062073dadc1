import { DATA_EXPORT_PATH } from "~/addresses";
import { useTexts } from "~/components/texts";

/** A plain form: the answer is a file, not a page. */
export function DataProtectionExport() {
  const texts = useTexts("privacy").export;
  return (
    <section className="card">
      <h2>{texts.title}</h2>
      <p>{texts.text}</p>
      <form method="post" action={DATA_EXPORT_PATH}>
        <button type="submit" className="button secondary">
          {texts.download}
        </button>
      </form>
    </section>
  );
}
