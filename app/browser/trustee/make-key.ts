import { newTallyKeys } from "~/ballot/seal";
import { tallyKeyFingerprint } from "~/ballot/tally-key";
import { writeTallyKeyFile } from "~/ballot/tally-key-file";
import { paperRows } from "~/ballot/tally-key-paper";
import { type LockedKey, lockTallySecret } from "~/ballot/tally-lock";
import { passphraseProblem, suggestPassphrase } from "~/ballot/tally-passphrase";
import { element } from "~/browser/page-elements";
import { allWell, typed } from "./fields";
import { provePage } from "./prove-key";
import { readTallyData, type TallyData } from "./tally-data";
import { conceal, reveal, startWork } from "./work";

export function startKeyPage(): void {
  const data = readTallyData();
  const suggestion = element("[data-suggestion]");
  const suggest = () => {
    suggestion.textContent = suggestPassphrase();
  };
  suggest();
  element("[data-another]").addEventListener("click", suggest);
  const form = element<HTMLFormElement>('[data-step="choose"] [data-form]');
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void makeKey(data);
  });
  element("[data-print]").addEventListener("click", () => window.print());
}

/** The secret exists here, unlocked, until it is locked; then only the file and the paper hold it. */
async function makeKey(data: TallyData): Promise<void> {
  const words = data.words.make;
  const passphrase = typed("passphrase");
  const problem = passphraseProblem(passphrase);
  const understood = element<HTMLInputElement>("#understood").checked;
  const problems = {
    passphrase: problem && words[problem],
    understood: understood ? null : words.tick,
  };
  if (!allWell(problems)) return;
  const work = await startWork("choose");
  if (!work) return;
  const keys = newTallyKeys();
  const locked = await lockTallySecret(data.wave, keys, passphrase, (share) => work.at(words.locking, share));
  keys.secretKey.fill(0);
  element<HTMLInputElement>("#passphrase").value = "";
  work.end(null);
  handOut(data, locked, keys.publicKey);
  conceal("choose");
  reveal("prove");
  reveal("keep");
  provePage(data, keys.publicKey);
}

function handOut({ wave, quarter }: TallyData, key: LockedKey, publicKey: Uint8Array): void {
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
