import { encodeBase64Url } from "~/ballot/encoding";
import { unlockTallySecret } from "~/ballot/tally-lock";
import { element } from "~/browser/page-elements";
import { allWell, typed } from "./fields";
import type { HolderData } from "./holder-data";
import { readChosenFile } from "./locked-key";
import { startWork, type Work } from "./work";

/** What follows with the public half of a key that was tried; a sentence that says why not, or null. */
export type Proved = (publicKey: Uint8Array, work: Work) => Promise<string | null>;

/** Nobody hears of the public key before the file has shown that it holds the secret one. */
export function provePage(data: HolderData, publicKey: Uint8Array, proved: Proved): void {
  const form = element<HTMLFormElement>('[data-step="prove"] [data-form]');
  form.onsubmit = (event) => {
    event.preventDefault();
    void prove(data, publicKey, proved);
  };
}

async function prove(data: HolderData, publicKey: Uint8Array, proved: Proved): Promise<void> {
  const words = data.words.prove;
  const chosen = await readChosenFile("proof-file", data.wave, data.words);
  const passphrase = typed("proof-passphrase");
  const problems = {
    "proof-file": chosen.ok ? null : chosen.problem,
    "proof-passphrase": passphrase === "" ? data.words.passphraseMissing : null,
  };
  if (!allWell(problems) || !chosen.ok) return;
  const work = await startWork("prove");
  if (!work) return;
  const keys = await unlockTallySecret(data.wave, chosen.key, passphrase, (share) =>
    work.at(words.trying, share),
  );
  keys?.secretKey.fill(0);
  if (!keys) {
    work.end(null);
    allWell({ "proof-passphrase": data.words.wrongPassphrase });
    return;
  }
  if (encodeBase64Url(keys.publicKey) !== encodeBase64Url(publicKey)) {
    work.end(null);
    allWell({ "proof-file": words.earlierKey });
    return;
  }
  work.end(await proved(publicKey, work));
  element<HTMLInputElement>("#proof-passphrase").value = "";
}
