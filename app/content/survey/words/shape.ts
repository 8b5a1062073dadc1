/** What the survey's pages say about receipts, the chain of surveys, tickets, the connection, comments and the device. */
export type SurveyWords = {
  language: string;
  script: { notReached: string };
  receipts: {
    title: string;
    intro: string;
    /** {claimed}, {counted} */
    counts: string;
    difference: string;
    /** {voided} */
    voided: string;
    notYet: string;
    none: string;
    label: string;
    hint: string;
    button: string;
    listed: string;
    notListed: string;
    /** Beside the receipt of a ballot of which nobody knows whether it arrived. */
    perhaps: string;
    incomplete: string;
    list: string;
  };
  chain: {
    /** Also the text of the links that lead there. */
    title: string;
    intro: string;
    why: string;
    /** {quarter}, {year} */
    quarter: string;
    /** {from}, {to} */
    period: string;
    /** {department}, {invited}, {spare} */
    invited: string;
    fingerprint: string;
    first: string;
    /** A survey names one before it that the server does not have. */
    gap: string;
    json: string;
    button: string;
    checking: string;
    matches: string;
    differs: string;
    allRight: string;
    wrong: string;
    notReached: string;
    noscript: string;
  };
  ticket: {
    /** Also the text of the button that leads there. */
    title: string;
    intro: string;
    scan: string;
    picture: string;
    noPicture: string;
    type: string;
    secret: string;
    first: string;
    wipeHelp: string;
    movedTitle: string;
    moved: string;
    have: string;
    enterTitle: string;
    label: string;
    hint: string;
    read: string;
    missing: string;
    /** {count} */
    incomplete: string;
    /** {groups} */
    mistyped: string;
    otherSurvey: string;
    elsewhereTitle: string;
    elsewhere: string;
  };
  plainHttp: { title: string; text: string };
  comment: {
    role: string;
    /** Above the comment with the places marked. */
    found: string;
    /** On a device that got its ballot by ticket. */
    namesNotChecked: string;
    /** Possessives and roles, separated by "|", for phrases such as "my manager". */
    owners: string;
    roles: string;
    /** Before the number of a telephone extension, separated by "|". */
    extensions: string;
  };
  /** What belongs to whom at a device that others use too. */
  device: {
    another: string;
    /** After sending, on a device that others use too. */
    shared: string;
    done: string;
    /** Beside the field for the code. */
    again: string;
    ownTitle: string;
    own: string;
    ownYes: string;
    ownNo: string;
    foreignTitle: string;
    foreign: readonly string[];
    deleteTitle: string;
    delete: string;
    earlyTitle: string;
    /** The server says "closed" before the promised end. */
    early: string;
    notDeleted: string;
  };
};
