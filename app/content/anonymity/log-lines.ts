/**
 * Lines as Tandem and what it runs in write them to the log, in English only, by what stands beside them. Of these the
 * check knows which line is none of Tandem's; tests compare them with the code.
 */
export const logLines = {
  alone: [
    "the log cannot be emptied: another program reads the database",
    "the log can be emptied again",
    "mail goes out again",
    "the clock leapt ahead; nothing is opened or closed by it for ten minutes",
    "ballots can be taken again",
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
    "mail could not be sent; it is tried again",
    "webhooks failed; they are tried again",
    "old rosters and comments could not be deleted; it is tried again",
    "a release cannot be read",
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
    "messages about waves failed for good",
    "overviews of the week failed for good",
    "messages to key holders failed for good",
    "messages about accounts failed for good",
    "reminders of actions failed for good; the plan's page says which",
    "telling what was agreed failed for some",
  ],
  problem: [
    "mail waits: the mail server cannot be used now",
    "nobody can sign in by the identity provider now",
    "an answer of the identity provider was not taken",
  ],
  wave: ["a wave could not go on as scheduled"],
  ofWave: ["a wave has opened", "a wave has closed", "a wave was cancelled"],
  started: ["the program has started"],
  refused: ["sign-ins were refused"],
  unready: ["no ballot can be taken"],
  /** Of Node.js; <> stands for a path. */
  warnings: [
    "ExperimentalWarning: <> is an experimental feature and might change at any time",
    "[DEP0040] DeprecationWarning: The `punycode` module is deprecated. Please use a userland alternative instead.",
    "Warning: Setting the NODE_TLS_REJECT_UNAUTHORIZED environment variable to '0' makes TLS connections and HTTPS requests insecure by disabling certificate verification.",
  ],
  /** Of systemd about the service, as patterns. */
  systemd: [
    "(Starting|Started|Stopping|Stopped) (tandem\\.service - )?Tandem, the survey of how two departments work together\\.( ?\\.\\.)?",
    "tandem\\.service: Deactivated successfully\\.",
    "tandem\\.service: Main process exited, code=(exited|killed|dumped), status=\\d{1,3}(/[A-Z]{1,20})?",
    "tandem\\.service: Failed with result '(exit-code|signal|timeout|oom-kill|start-limit-hit|core-dump|watchdog)'\\.",
    "tandem\\.service: Scheduled restart job, restart counter is at \\d{1,6}\\.",
    "tandem\\.service: State '[a-z-]{1,20}' timed out\\. (Killing|Aborting|Terminating)\\.",
    "tandem\\.service: Killing process \\d{1,8} \\((node|npm|npm run serve)\\) with signal SIG[A-Z]{3,6}\\.",
    "tandem\\.service: Start request repeated too quickly\\.",
    "tandem\\.service: Consumed [\\d.hmsindu ]{2,30} CPU time(, [\\d.KMGB]{2,12} memory peak(, [\\d.KMGB]{1,12} memory swap peak)?)?\\.",
  ],
} as const;

/** What stands at the terminal where Tandem does not start, before anything of it is built. */
export const startLines = {
  cannotStart: "Tandem cannot start.",
  cannotRun: "Tandem cannot run here.",
  notBuilt: "Tandem is not built yet. Run: npm start",
} as const;
