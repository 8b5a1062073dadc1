/** GDPR art. 30 (1), point by point. A null is for the organisation to fill in by hand. */
export type RecordEntry = { label: string; text: string | null };

export const RECORD_NOTE =
  "A draft of the record of processing activities (GDPR art. 30), to be checked and completed by whoever is responsible.";

export const RECORD_OF_PROCESSING: readonly RecordEntry[] = [
  { label: "Name of the processing", text: "Quarterly survey on the cooperation of {first} and {second}" },
  { label: "Controller", text: "{organisation}" },
  { label: "Address, representative", text: null },
  { label: "Data protection officer or contact", text: "{contact}" },
  { label: "Purposes", text: "To measure and improve the cooperation of the departments (section 1)" },
  { label: "Legal basis", text: null },
  { label: "Persons concerned", text: "Employees of the departments surveyed; people with an account" },
  {
    label: "Kinds of data",
    text: "Work address, department, name and language (roster); which mails were sent; accounts and their actions. Answers are stored sealed and without a name; comments may say who wrote them.",
  },
  {
    label: "Recipients inside",
    text: "HR, facilitators and administrators, each as section 8 says; a trustee without results",
  },
  { label: "Recipients outside, processors", text: null },
  { label: "Third countries", text: "None by the program" },
  { label: "Periods", text: "Section 7. Roster: {roster} Comments: {comments}" },
  { label: "Technical and organisational measures", text: "Section 10" },
  { label: "Impact assessment (art. 35): needed, with what result", text: null },
  { label: "Works agreement, date", text: null },
];
