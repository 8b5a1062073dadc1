import type { WavePage } from "~/features/waves/show-wave.server";

type TallyPaperProps = { organisation: string; quarter: string; wave: WavePage };

/** Seen in print only; the script fills in fingerprint and rows. */
export function TallyPaper({ organisation, quarter, wave }: TallyPaperProps) {
  return (
    <article className="tally-paper" aria-hidden="true">
      <p>{organisation}</p>
      <h1>Printed backup of the key for {quarter}</h1>
      <p>
        Wave {wave.id}. It closes on {wave.closes}. Then open its page, choose “Open the ballots with your
        key” and type the rows below, with the passphrase that was chosen when the key was made.
      </p>
      <p>
        Fingerprint of the key: <strong className="fingerprint" data-paper-fingerprint />
      </p>
      <ol className="tally-rows" data-paper-rows />
      <p>
        The last two characters of a row check the others. There are no letters I, L, O and U. The passphrase
        does not belong on this paper.
      </p>
      <p>
        Without passphrase, and without this paper or the key file, nobody can ever open the answers. When
        they have been counted, destroy this paper, every copy of the file and the note of the passphrase.
      </p>
      <p className="tally-kept">Kept by, and where:</p>
    </article>
  );
}
