import type { DimensionId } from "~/domain/instrument";

export type SectionText = { name: string; description: string };

/**
 * The words of one instrument version in one language. Frozen with the instrument.
 * Item texts may hold {first} and {second}, the names of the two departments; nothing else depends on the reader.
 */
export type InstrumentTexts = {
  language: string;
  /** Stands above the items of every section. */
  lead: string;
  /** Never to Always, for the answers 1 to 5. */
  options: readonly [string, string, string, string, string];
  dontKnow: string;
  dimensions: Readonly<Record<DimensionId, SectionText>>;
  mirror: SectionText;
  comment: SectionText;
  items: Readonly<Record<string, string>>;
  commentPrompt: string;
  /** Holds {people}: the manifest's `commentsFrom`. */
  commentRule: string;
};

/** The words of a dimension; one that these texts do not know goes by its own name, so that nothing is hidden. */
export function dimensionText({ dimensions }: InstrumentTexts, dimension: DimensionId): SectionText {
  return dimensions[dimension] ?? { name: dimension, description: "" };
}

/** What the survey page says around the instrument. Placeholders in braces are filled by `fill`. */
export type SurveyTexts = {
  language: string;
  /** The language's own name, for the switch. */
  languageName: string;
  /** {first} and {second} are the departments' names. */
  title: string;
  documentTitle: string;
  languageSwitch: string;
  start: {
    intro: string;
    /** {minutes} */
    minutes: string;
    voluntary: string;
    whoSeesTitle: string;
    whoSees: readonly string[];
    keptTitle: string;
    kept: readonly string[];
    honestTitle: string;
    honest: string;
    /** Follows `honest` where the server holds the key. */
    honestWithServer: string;
    /** Instead of both where a trustee holds it; {holder} is the subject of a clause. */
    honestWithTrustee: string;
    /** Instead of the second sentence of `kept`; {holder} is the subject of a clause. */
    keptWithTrustee: string;
    /** {threshold} */
    threshold: string;
    cannotPreventTitle: string;
    cannotPrevent: string;
    paperBallots: string;
    /** {count}, {department} */
    inviteCount: string;
    inviteCountHelp: string;
    /** {date} */
    closesOn: string;
    fingerprintLabel: string;
    fingerprintHelp: string;
    button: string;
    working: string;
    nothingSentYet: string;
    resume: string;
    startAgainHere: string;
  };
  code: {
    title: string;
    label: string;
    hint: string;
    missing: string;
    incomplete: string;
    mistyped: string;
    fromLink: string;
    button: string;
  };
  navigation: {
    /** {n}, {total} */
    section: string;
    /** {n}, {total}, {name} */
    pageTitle: string;
    continue: string;
    back: string;
    startOver: string;
    keysSwitch: string;
    keysHelp: string;
  };
  problems: {
    title: string;
    titlePrefix: string;
    /** {item} */
    skipped: string;
    skipReminder: string;
    skipAnyway: string;
  };
  comment: {
    hint: string;
    optional: string;
    /** {count} */
    remaining: string;
    /** {count} */
    tooLong: string;
    mayBeQuoted: string;
    mayBeQuotedHelp: string;
    rules: readonly string[];
    /** {found} */
    identifies: string;
    identifiesKinds: { name: string; email: string; phone: string; date: string };
    sendAnyway: string;
  };
  check: {
    title: string;
    intro: string;
    change: string;
    /** {item}, spoken by screen readers after "Change" */
    changeWhat: string;
    notAnswered: string;
    noComment: string;
    tooFewAnswers: string;
    final: string;
    send: string;
  };
  sending: {
    sealing: string;
    sending: string;
    offline: string;
    failed: string;
    busy: string;
    tryAgain: string;
    nothingLost: string;
    refused: string;
  };
  keptHere: { saved: string; notSaved: string; wipe: string; wiped: string };
  refusals: {
    codeTitle: string;
    code: string;
    codeSteps: readonly string[];
    wrongDepartment: string;
    /** {date} */
    notOpenYet: string;
    /** {date} */
    closed: string;
    cancelled: string;
    /** The rules that the server holds are not those that were promised. */
    rulesChanged: string;
    unknownWave: string;
    proofTitle: string;
    proof: string;
    proofSteps: readonly string[];
    twoTabsTitle: string;
    twoTabs: string;
    tooManyAttempts: string;
    oldBrowser: string;
    noscriptTitle: string;
    noscript: string;
  };
  thankYou: {
    title: string;
    received: string;
    receiptLabel: string;
    receiptHelp: string;
    receiptPrivate: string;
    nextTitle: string;
    /** The first holds {date}, the closing date. */
    next: readonly string[];
    safeToClose: string;
  };
  sinceLastTime: {
    title: string;
    intro: string;
    youSaid: string;
    weDid: string;
    underWay: string;
    notStarted: string;
    notDoneBecause: string;
    nothing: string;
    continue: string;
  };
};

/** Puts values into the placeholders of a text; one without a value stays as it stands. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : String(value);
  });
}
