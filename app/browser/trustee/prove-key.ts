import { encodeBase64Url } from "~/ballot/encoding";
import { tallyKeyFingerprint } from "~/ballot/tally-key";
import { unlockTallySecret } from "~/ballot/tally-lock";
import { element } from "~/browser/page-elements";
import { allWell, typed } from "./fields";
import { readChosenFile } from "./locked-key";
import { ask, type TallyData } from "./tally-data";
import { conceal, reveal, startWork } from "./work";

/** The server hears of the public key when the file has shown that it holds the secret one. */
export function provePage(data: TallyData, publicKey: Uint8Array): void {
  const form = element<HTMLFormElement>('[data-step="prove"] [data-form]');
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void prove(data, publicKey);
  });
}

async function prove(data: TallyData, publicKey: Uint8Array): Promise<void> {
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
    allWell({ "proof-passphrase": words.wrongPassphrase });
    return;
  }
  if (encodeBase64Url(keys.publicKey) !== encodeBase64Url(publicKey)) {
    work.end(null);
    allWell({ "proof-file": words.earlierKey });
    return;
  }
  work.at(words.telling, 1);
  const reply = await ask(data.keyAddress, JSON.stringify({ publicKey: encodeBase64Url(publicKey) }));
  work.end(reply.ok ? null : reply.reason === "not-reached" ? words.notReached : words.notPlanned);
  if (!reply.ok) return;
  element("[data-fingerprint]").textContent = tallyKeyFingerprint(data.wave, publicKey);
  element<HTMLInputElement>("#proof-passphrase").value = "";
  for (const step of ["before", "keep", "prove"]) conceal(step);
  reveal("done");
}
