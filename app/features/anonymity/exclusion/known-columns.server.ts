/** What a value of a respondents' or invited people's column must be; anything else is a finding. */
export type Form =
  /** Random bytes: of this many, the same for every row. */
  | { is: "random"; bytes: number; orNull?: boolean }
  /** Random bytes, as many as the manifest of its wave has it; for each ballot of the wave as many as the others have. */
  | { is: "sealed" | "box" }
  | { is: "uuid" }
  | { is: "open-wave" | "known-wave" | "known-meeting" | "known-invitee" | "known-pair" }
  | { is: "one-of"; values: readonly (string | number | null)[] }
  | { is: "address" | "message-id" | "number" | "time" | "text" | "key-of-roster" }
  | { is: "name" | "language" | "invitations" };

const departments: Form = { is: "one-of", values: [0, 1] };
const flag: Form = { is: "one-of", values: [0, 1] };

export const MAIL_PROBLEMS = [
  null,
  "address-refused",
  "message-refused",
  "try-later",
  "sender-refused",
  "sign-in-refused",
  "unreachable",
  "key-missing",
  "rules-changed",
] as const;

/** By table and column. Tables that are not here are administration: `excludeAdministration` says what of them is compared. */
export const KNOWN_COLUMNS: Readonly<Record<string, Readonly<Record<string, Form>>>> = {
  claim: {
    code_mac: { is: "random", bytes: 32 },
    wave_id: { is: "open-wave" },
    department_index: departments,
    blinded_mac: { is: "random", bytes: 32 },
  },
  ballot: {
    token: { is: "random", bytes: 32 },
    wave_id: { is: "open-wave" },
    department_index: departments,
    sealed: { is: "sealed" },
    mac: { is: "random", bytes: 32, orNull: true },
  },
  share_box: {
    wave_id: { is: "open-wave" },
    position: { is: "number" },
    box: { is: "box" },
    posted_at: { is: "time" },
  },
  comment: {
    wave_id: { is: "known-wave" },
    key: { is: "random", bytes: 16 },
    department_index: { is: "one-of", values: [0, 1, null] },
    text: { is: "text" },
    may_be_quoted: flag,
  },
  meeting_guess: {
    meeting_id: { is: "known-meeting" },
    subject: { is: "text" },
    key: { is: "random", bytes: 16 },
    department_index: departments,
    value: { is: "number" },
  },
  invitee: {
    id: { is: "uuid" },
    wave_id: { is: "open-wave" },
    email: { is: "address" },
    department_index: departments,
    name: { is: "name" },
    language: { is: "language" },
    mac: { is: "random", bytes: 32, orNull: true },
    corrected: flag,
  },
  roster_entry: {
    id: { is: "key-of-roster" },
    relationship_id: { is: "known-pair" },
    email: { is: "address" },
    department_index: departments,
    name: { is: "name" },
    language: { is: "language" },
    invited_in: { is: "invitations" },
  },
  roster_undo_entry: {
    id: { is: "uuid" },
    undo_id: { is: "uuid" },
    change: { is: "one-of", values: ["updated", "removed"] },
    entry_id: { is: "key-of-roster" },
    email: { is: "address" },
    department_index: departments,
    name: { is: "name" },
    language: { is: "language" },
    invited_in: { is: "invitations" },
  },
  mail_queue: {
    id: { is: "number" },
    wave_id: { is: "open-wave" },
    invitee_id: { is: "known-invitee" },
    message: { is: "one-of", values: ["invitation", "reminder-middle", "reminder-last", "extended"] },
    state: { is: "one-of", values: ["queued", "sent", "failed"] },
    attempts: { is: "number" },
    not_before: { is: "time" },
    message_id: { is: "message-id" },
    problem: {
      is: "one-of",
      values: MAIL_PROBLEMS,
    },
  },
};
