import type { SinceLastTime } from "~/ballot/claim";
import type { DepartmentIndex } from "~/ballot/manifest";
import { hashOfText } from "~/ballot/manifest";

/** Everything a respondent has before sending. It lies in this browser only and is wiped after sending. */
export type Draft = {
  id: string;
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

const KEPT_AFTER_CLOSING = 7 * 24 * 60 * 60 * 1000;
const ALL = "tandem-ballot:";
const prefix = (wave: string) => `${ALL}${wave}:`;

/** The same code or ticket finds its draft again, and neither can be read from it. */
export function draftId(manifestHash: string, codeOrSeed: string): string {
  return hashOfText(`draft|${manifestHash}|${codeOrSeed}`).slice(0, 24);
}

/** False when this browser keeps nothing. */
export function saveDraft(wave: string, draft: Draft): boolean {
  try {
    localStorage.setItem(prefix(wave) + draft.id, JSON.stringify(draft));
    sessionStorage.setItem(`${prefix(wave)}draft`, draft.id);
    return true;
  } catch {
    return false;
  }
}

export function loadDrafts(wave: string): Draft[] {
  return keysOf(localStorageOrNull(), prefix(wave)).flatMap((key) => {
    try {
      const draft: Draft = JSON.parse(localStorage.getItem(key) ?? "");
      return typeof draft.seed === "string" ? [draft] : [];
    } catch {
      return [];
    }
  });
}

/** Of this tab, or the only one there is. */
export function currentDraft(wave: string): Draft | null {
  const drafts = loadDrafts(wave);
  const id = recall(wave, "draft");
  return drafts.find((draft) => draft.id === id) ?? (drafts.length === 1 ? (drafts[0] ?? null) : null);
}

export function wipeDraft(wave: string, id: string): void {
  localStorageOrNull()?.removeItem(prefix(wave) + id);
  forget(wave, "draft");
}

/** Of waves that closed a week ago: their answers can no longer be sent. */
export function wipeOldDrafts(now: number): void {
  for (const key of keysOf(localStorageOrNull(), ALL)) {
    try {
      const draft: Draft = JSON.parse(localStorage.getItem(key) ?? "");
      if (Date.parse(draft.closesAt) + KEPT_AFTER_CLOSING > now) continue;
    } catch {
      // Unreadable: it goes.
    }
    localStorage.removeItem(key);
  }
}

/** For this tab only, until it is closed: the code before Start, the receipt after sending. */
export function remember(wave: string, name: "fragment" | "receipt" | "draft", value: string): void {
  try {
    sessionStorage.setItem(prefix(wave) + name, value);
  } catch {
    // Then a reload starts over.
  }
}

export function recall(wave: string, name: "fragment" | "receipt" | "draft"): string | null {
  try {
    return sessionStorage.getItem(prefix(wave) + name);
  } catch {
    return null;
  }
}

export function forget(wave: string, name: "fragment" | "receipt" | "draft"): void {
  try {
    sessionStorage.removeItem(prefix(wave) + name);
  } catch {
    // There is nothing to forget.
  }
}

function keysOf(storage: Storage | null, start: string): string[] {
  return storage ? Object.keys(storage).filter((key) => key.startsWith(start)) : [];
}

function localStorageOrNull(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
