/** On the page of a wave whose ballots are not bound to their tokens. */
export const OLD_BALLOTS =
  "This wave opened with an earlier version, and its ballots keep that form: somebody who can read the database and holds unused codes could cast copies of a ballot, and they would count. It would show: a copy has the receipt of the original, so the published list would hold one receipt several times.";
