import { newTallyKeys } from "~/ballot/seal";
import { tallyKeyFingerprint } from "~/ballot/tally-key";
import { writeTallyKeyFile } from "~/ballot/tally-key-file";
import { paperRows } from "~/ballot/tally-key-paper";
import { type LockedKey, lockTallySecret } from "~/ballot/tally-lock";
import { passphraseProblem, suggestPassphrase } from "~/ballot/tally-passphrase";
import { element } from "~/browser/page-elements";
import { allWell, typed } from "./fields";
import type { HolderData } from "./holder-data";
import { type Proved, provePage } from "./prove-key";
import { conceal, reveal, startWork } from "./work";

/** `proved` goes on when the file has shown that it holds the key. */
export function startMaking(data: HolderData, proved: Proved): void {
  const suggestion = element("[data-suggestion]");
  const suggest = () => {
    suggestion.textContent = suggestPassphrase();
  };
  suggest();
  element("[data-another]").addEventListener("click", suggest);
  const form = element<HTMLFormElement>('[data-step="choose"] [data-form]');
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void makeKey(data, proved);
  });
  element("[data-print]").addEventListener("click", () => window.print());
}

/** The secret exists here, unlocked, until it is locked; then only the file and the paper hold it. */
async function makeKey(data: HolderData, proved: Proved): Promise<void> {
  const words = data.words.make;
  const passphrase = typed("new-passphrase");
  const problem = passphraseProblem(passphrase);
  const understood = element<HTMLInputElement>("#understood").checked;
  const problems = {
    "new-passphrase": problem && words[problem],
    understood: understood ? null : words.tick,
  };
  if (!allWell(problems)) return;
  const work = await startWork("choose");
  if (!work) return;
  const keys = newTallyKeys();
  const locked = await lockTallySecret(data.wave, keys, passphrase, (share) => work.at(words.locking, share));
  keys.secretKey.fill(0);
  element<HTMLInputElement>("#new-passphrase").value = "";
  work.end(null);
  handOut(data, locked, keys.publicKey);
  conceal("choose");
  reveal("prove");
  reveal("keep");
  provePage(data, keys.publicKey, proved);
}

function handOut({ wave, quarter }: HolderData, key: LockedKey, publicKey: Uint8Array): void {
  const file = writeTallyKeyFile({ wave, quarter, key });
  const link = element<HTMLAnchorElement>("[data-download]");
  link.href = URL.createObjectURL(new Blob([file], { type: "application/json" }));
  link.download = `tandem-key-${quarter}-${wave}.json`;
  element("[data-paper-fingerprint]").textContent = tallyKeyFingerprint(wave, publicKey);
  const rows = paperRows(wave, key).map((row) => {
    const line = document.createElement("li");
    line.textContent = row;
    return line;
  });
  element("[data-paper-rows]").replaceChildren(...rows);
}
