import { fingerprint } from "~/ballot/manifest";
import { numbered } from "~/browser/in-words";
import { element } from "~/browser/page-elements";
import { allWell, showPassphrasesOnDemand } from "./fields";
import { type HolderData, readHolderData } from "./holder-data";
import { makePart } from "./make-part";
import { partFileOf } from "./part-file";
import { readShareList, type ShareList } from "./share-list";
import { unlockTyped } from "./typed-key";
import { conceal, reveal } from "./work";

/** The page that a holder has saved. It is one file, so it has no workers, and its policy lets it fetch and send nothing. */
const data = readHolderData();
showPassphrasesOnDemand();
element("#sheets").addEventListener("change", () => void readSheets(data));
element<HTMLFormElement>('[data-step="open"] [data-form]').addEventListener("submit", (event) => {
  event.preventDefault();
  void use(data);
});
document.documentElement.dataset.ready = "";

async function use(data: HolderData): Promise<void> {
  const list = await readSheets(data);
  if (!list) return;
  const { wave } = list.manifest;
  const unlocked = await unlockTyped({ ...data, wave });
  if (!unlocked) return;
  const { keys, work } = unlocked;
  const made = await makePart(data.words, list, keys, work, () => null);
  keys.secretKey.fill(0);
  work.end(made.ok ? null : made.problem);
  if (!made.ok) return;
  const file = JSON.stringify(partFileOf(wave, made.part));
  const link = element<HTMLAnchorElement>("[data-part]");
  link.href = URL.createObjectURL(new Blob([file], { type: "application/json" }));
  link.download = `tandem-part-${list.manifest.quarter}-${wave}.json`;
  conceal("open");
  reveal("done");
}

/** What was chosen, with what there is to compare of it; null where the page says what is wrong. */
async function readSheets({ words }: HolderData): Promise<ShareList | null> {
  const file = element<HTMLInputElement>("#sheets").files?.[0];
  const list = file ? readList(await file.text()) : null;
  element("[data-list-facts]").hidden = list === null;
  const problem = file ? words.offline.badList : words.offline.noList;
  if (!allWell({ sheets: list ? null : problem }) || !list) return null;
  element("[data-survey-fingerprint]").textContent = fingerprint(list.manifestHash);
  element("[data-list-fingerprint]").textContent = fingerprint(list.hash);
  element("[data-sheets]").textContent = numbered(list.sheets.length);
  element("[data-closes]").textContent = new Date(list.closesAt).toLocaleString(
    document.documentElement.lang,
  );
  return list;
}

/** The list names its wave itself; the key file says whether it is the holder's. */
function readList(text: string): ShareList | null {
  try {
    const reply: unknown = JSON.parse(text);
    const fields: Record<string, unknown> = typeof reply === "object" && reply !== null ? { ...reply } : {};
    const { manifest } = fields;
    const wave = typeof manifest === "object" && manifest !== null && "wave" in manifest ? manifest.wave : "";
    return readShareList(fields, String(wave));
  } catch {
    return null;
  }
}
