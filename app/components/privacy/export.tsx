import { DATA_EXPORT_PATH } from "~/addresses";
/** A plain form: the answer is a file, not a page. */
export function DataProtectionExport() {
  return (
    <section className="card">
      <h2>Everything as a file</h2>
      <p>
        For the data protection officer: all that is stored, with a description of every field, as JSON.
        Passwords, sign-ins, keys and ballots are left out. The file holds the roster and comments: hand it
        over as you would those. The audit trail records that you exported it.
      </p>
      <form method="post" action={DATA_EXPORT_PATH}>
        <button type="submit" className="button secondary">
          Download everything
        </button>
      </form>
    </section>
  );
}
