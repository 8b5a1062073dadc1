/** What stands on the notice beside the frozen promise. {first} and {second} are the departments. */
export type NoticeTexts = {
  language: string;
  title: string;
  /** {opens}, {closes}, {zone} */
  when: string;
  fingerprint: string;
  compare: string;
  chain: string;
  invitedTitle: string;
  department: string;
  invited: string;
  spare: string;
  ofThesePaper: string;
  looksWrong: string;
  /** Where invitations are slips. */
  slipCodes: string;
  answersTitle: string;
  /** {holder} */
  heldKey: string;
  /** Goes before the promise's own sentence. */
  cannotPrevent: string;
};
