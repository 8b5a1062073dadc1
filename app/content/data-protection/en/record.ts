import type { TextTree } from "~/content/translated";
import { operation } from "./operation";

/** Section 12: GDPR art. 30 (1), point by point. An empty text is for the organisation to fill in by hand. */
export const record = {
  title: "Draft record of processing activities",
  note: "A draft of the record of processing activities (GDPR art. 30), to be checked and completed by whoever is responsible.",
  caption: "Record of processing activities",
  rows: {
    name: {
      label: "Name of the processing",
      text: "Quarterly survey on the cooperation of {first} and {second}",
    },
    controller: {
      label: "Controller",
      text: "{organisation}",
    },
    address: {
      label: "Address, representative",
    },
    officer: {
      label: "Data protection officer or contact",
      text: "{contact}",
    },
    purposes: {
      label: "Purposes",
      text: "To measure and improve the cooperation of the departments (section 1)",
    },
    legalBasis: {
      label: "Legal basis",
    },
    persons: {
      label: "Persons concerned",
      text: "Employees of the departments surveyed; people with an account",
    },
    data: {
      label: "Kinds of data",
      text: "Work address, department, name and language (roster); which mails were sent; accounts and their actions. Answers are stored sealed and without a name; comments may say who wrote them.",
    },
    recipientsInside: {
      label: "Recipients inside",
      text: "HR, facilitators and administrators, each as section 8 says; key holders without results",
    },
    recipientsOutside: {
      label: "Recipients outside, processors",
    },
    thirdCountries: {
      label: "Third countries",
      text: "None by the program",
    },
    periods: {
      label: "Periods",
      text: "Section 7. Roster: {roster} Comments: {comments}",
    },
    measures: {
      label: operation.measuresTitle,
      text: "Section 10",
    },
    impactAssessment: {
      label: "Impact assessment (art. 35): needed, with what result",
    },
    worksAgreement: {
      label: "Works agreement, date",
    },
  },
} as const satisfies TextTree;
