/** A kind of file that Tandem makes. */
export type KnownFile = {
  name: RegExp;
  /** Bytes. */
  largest?: number;
  /** Made for a moment: one that lies longer was left by a crash. */
  passing?: boolean;
};

const ENDING = "(-wal|-shm)?";
const RANDOM = "[0-9a-f]{12}";

/** Beside the database; what is no other kind is named. */
export const DATA_FILES: readonly KnownFile[] = [
  { name: new RegExp(`^tandem\\.sqlite${ENDING}$`) },
  { name: /^tandem\.lock$/, largest: 0 },
  { name: /^set-up-code$/, largest: 64 },
  { name: new RegExp(`^tandem\\.sqlite\\.replaced-\\d{8}T\\d{6}Z(-\\d+)?${ENDING}$`) },
  { name: new RegExp(`^tandem\\.sqlite\\.${RANDOM}\\.restoring(-from)?${ENDING}$`), passing: true },
  { name: new RegExp(`^erasure-check-${RANDOM}\\.sqlite${ENDING}$`), passing: true },
];

/** With what came of many actions of the last survey, each in all languages. */
const LARGEST_KEY_FILE = 65_536;

/** In the directory of the keys: a file for each wave that runs. */
export const KEY_FILES: readonly KnownFile[] = [
  { name: /^[a-z0-9]+\.json$/, largest: LARGEST_KEY_FILE },
  { name: new RegExp(`^[a-z0-9]+\\.json\\.${RANDOM}\\.tmp$`), largest: LARGEST_KEY_FILE, passing: true },
];

/** Among backups, besides those that hold a database of Tandem, which their content says. */
export const BACKUP_FILES: readonly KnownFile[] = [
  { name: new RegExp(`\\.${RANDOM}\\.unfinished(-journal|-wal|-shm)?$`), passing: true },
];

export const SET_UP_CODE = /^([0-9a-z]{5}-){3}[0-9a-z]{5}\n?$/;
