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
  const chosen = await readChosenFile("proof-file", data.wave);
  const passphrase = typed("proof-passphrase");
  const problems = {
    "proof-file": chosen.ok ? null : chosen.problem,
    "proof-passphrase": passphrase === "" ? "Enter the passphrase." : null,
  };
  if (!allWell(problems) || !chosen.ok) return;
  const work = await startWork("prove");
  if (!work) return;
  const keys = await unlockTallySecret(data.wave, chosen.key, passphrase, (share) =>
    work.at("Trying the passphrase on the file", share),
  );
  keys?.secretKey.fill(0);
  if (!keys) {
    work.end(null);
    allWell({ "proof-passphrase": "This passphrase does not open this file. Type the one you wrote down." });
    return;
  }
  if (encodeBase64Url(keys.publicKey) !== encodeBase64Url(publicKey)) {
    work.end(null);
    allWell({ "proof-file": "This is an earlier key of this wave. Choose the file you have just saved." });
    return;
  }
  work.at("Telling the server the public half of the key", 1);
  const reply = await ask(data.keyAddress, JSON.stringify({ publicKey: encodeBase64Url(publicKey) }));
  work.end(reply.ok ? null : explain(reply.reason));
  if (!reply.ok) return;
  element("[data-fingerprint]").textContent = tallyKeyFingerprint(data.wave, publicKey);
  element<HTMLInputElement>("#proof-passphrase").value = "";
  for (const step of ["before", "keep", "prove"]) conceal(step);
  reveal("done");
}

function explain(reason: string): string {
  return reason === "not-reached"
    ? "The server did not answer. Your key is safe in its file; press the button again."
    : "The server does not take a key for this wave any more: it has opened, or its plan was changed. Go back to the wave.";
}
