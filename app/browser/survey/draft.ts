import type { SinceLastTime } from "~/ballot/claim";
import { type DraftLock, openDraft, sealDraft } from "~/ballot/draft-seal";
import { type DepartmentIndex, hashOfText } from "~/ballot/manifest";
import { KEPT_AFTER_CLOSING } from "~/browser/kept-after-closing";

/** Everything a respondent has before sending. It lies in this browser only, sealed, and is removed after sending. */
export type Draft = {
  /** Opens it again; lies nowhere beside it. */
  lock: DraftLock;
  closesAt: string;
  departmentIndex: DepartmentIndex;
  /** Forgotten as soon as the claim was answered. */
  code: string | null;
  /** base64url; the token is made from it. */
  seed: string;
  /** base64url; forgotten as soon as the claim was answered. */
  pending: { blind: string; blinded: string } | null;
  /** base64url; what the ballot is cast with. null until the claim was answered. */
  key: string | null;
  /** The ballot is, or may be, on another device too. */
  carried: boolean;
  sinceLastTime: SinceLastTime[];
  /** base64url; recognises names of colleagues. null where the ballot came by ticket. */
  names: string | null;
  /** By item: 1-5, 0 for "Don't know". */
  answers: Record<string, number>;
  comment: string;
  mayBeQuoted: boolean;
  /** The comment that was kept as it is although something was found in it. */
  keptComment: string;
  /** The sealed ballot, made once: sending again sends the same. */
  cast: string | null;
  receipt: string | null;
};

const ALL = "tandem-ballot:";
/** What this wave's entries in the browser's storage begin with. */
export const prefix = (wave: string) => `${ALL}${wave}:`;

/** Beside what is sealed: until when it can be sent, which everybody knows. */
type Kept = { closesAt: string; sealed: string };

/** False when this browser keeps nothing. */
export function saveDraft(wave: string, { lock, ...content }: Draft): boolean {
  const { closesAt } = content;
  const kept: Kept = { closesAt, sealed: sealDraft(lock.key, JSON.stringify(content)) };
  return store(prefix(wave) + lock.id, JSON.stringify(kept));
}

export function loadDraft(wave: string, lock: DraftLock): Draft | null {
  try {
    const { sealed }: Kept = JSON.parse(localStorage.getItem(prefix(wave) + lock.id) ?? "");
    const content: Omit<Draft, "lock"> = JSON.parse(openDraft(lock.key, sealed) ?? "");
    return { ...content, lock };
  } catch {
    return null;
  }
}

/** What the version before left in clear: only the code or ticket that began it takes it over, and seals it. */
export function takeOverDraft(
  wave: string,
  manifestHash: string,
  codeOrSeed: string,
  lock: DraftLock,
): Draft | null {
  const name = prefix(wave) + hashOfText(`draft|${manifestHash}|${codeOrSeed}`).slice(0, 24);
  try {
    const content: Omit<Draft, "lock"> = JSON.parse(localStorage.getItem(name) ?? "");
    const draft = { ...content, lock };
    if (saveDraft(wave, draft)) localStorage.removeItem(name);
    return draft;
  } catch {
    return null;
  }
}

export function wipeDraft(wave: string, { id }: DraftLock): void {
  localStorageOrNull()?.removeItem(prefix(wave) + id);
}

/** What could no longer be sent at `now`, of this wave or of all others. */
export function wipeDrafts(wave: string, others: boolean, now: number): void {
  const storage = localStorageOrNull();
  for (const name of Object.keys(storage ?? {})) {
    if (!name.startsWith(ALL) || name.startsWith(prefix(wave)) === others) continue;
    try {
      const { closesAt }: Kept = JSON.parse(storage?.getItem(name) ?? "");
      if (Date.parse(closesAt) > now) continue;
    } catch {
      // Unreadable: it goes.
    }
    storage?.removeItem(name);
  }
}

/**
 * Of other waves that closed a week ago, by the clock of the server and by that of the device: a wrong clock must not
 * cost a ballot.
 */
export function wipeOldDrafts(wave: string, serverTime: number): void {
  const now = Math.min(serverTime, Date.now()) - KEPT_AFTER_CLOSING;
  if (now > 0) wipeDrafts(wave, true, now);
}

/** False where the browser is told to keep nothing, or has no room. */
export function canKeep(): boolean {
  const kept = store(ALL, "");
  localStorageOrNull()?.removeItem(ALL);
  return kept;
}

function store(name: string, value: string): boolean {
  try {
    localStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}

function localStorageOrNull(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
