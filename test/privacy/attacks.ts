/** Where a test stands: its file and the text of its title. */
export type TestTitle = { file: string; title: string };

/**
 * An attack that must fail. `shown` names tests in which it fails, `broken` those in which a broken variant of
 * Tandem lets it through and is caught: a test that never catches anything proves nothing.
 */
export type Attack = { name: string; shown: readonly TestTitle[]; broken: readonly TestTitle[] };

function toShow(name: string): Attack {
  return { name, shown: [], broken: [] };
}

export const STORAGE_ATTACKS: readonly Attack[] = [
  toShow("hidden rowid"),
  toShow("page and overflow-page order"),
  toShow("WAL reading"),
  toShow("remnants after deletion"),
  toShow("missing secure_delete"),
  toShow("backup difference"),
  toShow("time columns"),
  toShow("the claim table as an oracle"),
  toShow("key in a backup"),
];

export const PROTOCOL_ATTACKS: readonly Attack[] = [
  toShow("key tagging"),
  toShow("info tagging"),
  toShow("manifest tagging"),
  toShow("code tagging"),
  toShow("double claim"),
  toShow("double cast"),
  toShow("two concurrent casts"),
  toShow("forged, tampered or department-swapped ballot"),
  toShow("cookie on a ballot endpoint"),
  toShow("code or token in a URL, log line, error message or referrer"),
  toShow("ballot size as an oracle"),
  toShow("draft left in the browser after casting"),
  toShow("GET or HEAD or prefetch that writes"),
];

export const RELEASE_ATTACKS: readonly Attack[] = [
  toShow("n to n+1"),
  toShow("total minus part"),
  toShow("unanimity"),
  toShow("nobody-said"),
  toShow("suppression as an oracle"),
  toShow("mean and spread reconstruction"),
  toShow("item-skip difference"),
  toShow("leaver between two waves"),
  toShow("an item answered by one person"),
  toShow("export bypass"),
  toShow("sham invitees"),
  toShow("tiny wave"),
  toShow("twin waves"),
  toShow("early close"),
  toShow("lowering the threshold after opening"),
  toShow("role escalation"),
  toShow("comment joined to a score"),
  toShow("a lone comment"),
];
