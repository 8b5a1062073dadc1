/**
 * Lines as Tandem and what it runs in write them to the log, in English only, by what stands beside them. Of these the
 * check knows which line is none of Tandem's; tests compare them with the code.
 */
export const logLines = {
  alone: [
    "the log cannot be emptied: another program reads the database",
    "the log can be emptied again",
    // Of the library that ends the server.
    "second SIGTERM, exiting",
    "second SIGINT, exiting",
    "second error, exiting",
    "killed by timeout (10000ms)",
  ],
  error: [
    "a request failed",
    "a page failed",
    "stopping after an error",
    "background work failed",
    "the schedule failed; it tries again",
    "old rosters and comments could not be deleted; it is tried again",
  ],
  waves: [
    "waves cannot be closed: their key files are missing",
    "waves are stopped: their rules were changed after opening",
    "key files of waves that this database does not know",
    "keys of ended waves wait: another program reads the database",
    "keys of ended waves are destroyed",
  ],
  count: [
    "mail failed for good; the wave's page shows how many",
    "messages to key holders failed for good",
    "reminders of actions failed for good; the plan's page says which",
  ],
  problem: [
    "mail waits: the mail server cannot be used now",
    "nobody can sign in by the identity provider now",
    "an answer of the identity provider was not taken",
  ],
  wave: ["a wave could not go on as scheduled"],
} as const;

/** What stands at the terminal where Tandem does not start, before anything of it is built. */
export const startLines = {
  cannotStart: "Tandem cannot start.",
  cannotRun: "Tandem cannot run here.",
  notBuilt: "Tandem is not built yet. Run: npm start",
} as const;
