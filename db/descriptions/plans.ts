import type { DescribedTables } from "./described-tables";

const READERS = "HR, facilitators and administrators.";
const STAYS = "As long as the installation exists.";

export const planTables: Pick<
  DescribedTables,
  | "actionPlan"
  | "action"
  | "actionChange"
  | "followUpMail"
  | "companyIntervention"
  | "hiddenIntervention"
  | "meeting"
  | "meetingGuess"
  | "agreement"
> = {
  actionPlan: {
    group: "plans",
    what: "What the two departments agreed to do after a wave.",
    why: "So that something follows from the survey.",
    kept: STAYS,
    seenBy: `${READERS} Respondents see what came of it, without names.`,
    personal: false,
    columns: {
      id: "Random key.",
      relationshipId: "The pair of departments.",
      waveId: "The wave that it answers.",
      notes: "Notes.",
      reviewOn: "Day on which it is looked at again.",
      createdAt: "When it was begun.",
      updatedAt: "When it was last changed.",
    },
  },
  action: {
    group: "plans",
    what: "The actions of a plan, with one owner from each department.",
    why: "So that somebody sees to each of them.",
    kept: STAYS,
    seenBy: `${READERS} Respondents see what was done, without names.`,
    personal: true,
    columns: {
      id: "Random key.",
      planId: "The plan.",
      interventionId: "What is done, from the catalogue.",
      position: "Place in the list.",
      firstOwner: "Owner from the first department.",
      secondOwner: "Owner from the second department.",
      startsOn: "Day on which it starts.",
      dueOn: "Day by which it is done.",
      firstStep: "The first step.",
      signOfSuccess: "How the departments will notice that it worked.",
      status: "Planned, started, done or dropped.",
      droppedBecause: "Why it was dropped.",
      finishedOn: "Day on which it was done.",
      firstOwnerEmail: "Address of the first owner, if reminders are wanted.",
      secondOwnerEmail: "Address of the second owner, if reminders are wanted.",
      notes: "Notes.",
    },
  },
  actionChange: {
    group: "plans",
    what: "What was changed in a plan.",
    why: "So that agreements cannot change unnoticed.",
    kept: STAYS,
    seenBy: READERS,
    personal: true,
    columns: {
      id: "Running number.",
      planId: "The plan.",
      interventionId: "The action that was changed, if it was one.",
      at: "When.",
      accountId: "Who changed it.",
      change: "What was changed, in words.",
    },
  },
  followUpMail: {
    group: "plans",
    what: "Reminders to the owners of an action.",
    why: "So that an agreed action is not forgotten.",
    kept: "Until the action is deleted or the address is erased.",
    seenBy: "HR, facilitators and administrators see the days and whether they went out.",
    personal: true,
    columns: {
      id: "Running number.",
      actionId: "The action.",
      weeks: "How many weeks after its start.",
      address: "Address of the owner.",
      notBefore: "When it is sent.",
      state: "Queued, sent or failed.",
      attempts: "How often sending was tried.",
      messageId: "Random number of the message, as mail servers need it.",
      problem: "Why sending failed, in a word.",
    },
  },
  companyIntervention: {
    group: "plans",
    what: "Interventions that the organisation wrote itself.",
    why: "To suggest them beside those of the catalogue.",
    kept: "Until somebody deletes them.",
    seenBy: READERS,
    personal: false,
    columns: {
      id: "Random key.",
      content: "The sheet: what it is for, how to run it.",
      createdAt: "When it was written.",
      updatedAt: "When it was last changed.",
    },
  },
  hiddenIntervention: {
    group: "plans",
    what: "Interventions that the organisation does not want to see suggested.",
    why: "Not everything in the catalogue fits every organisation.",
    kept: "Until they are shown again.",
    seenBy: READERS,
    personal: false,
    columns: {
      interventionId: "The intervention.",
      hiddenAt: "When it was hidden.",
    },
  },
  meeting: {
    group: "plans",
    what: "A meeting about a result, in front of a projector.",
    why: "So that it can go on after a break.",
    kept: STAYS,
    seenBy: READERS,
    personal: false,
    columns: {
      id: "Random key.",
      relationshipId: "The pair of departments.",
      waveId: "The wave whose result is looked at.",
      joinCode: {
        what: "What a phone types to join; unlike every code of a ballot.",
        leftOut: "it opens a meeting that may still run",
      },
      progress: "Where the meeting stands, and the bands of what was guessed and voted.",
      startedAt: "When it began.",
      endedAt: "When it ended.",
    },
  },
  meetingGuess: {
    group: "plans",
    what: "Guesses and votes in a meeting, without name, time, running number or device.",
    why: "To show one band for each department, from five people on.",
    kept: "Until guessing on its subject is closed, at most a day.",
    seenBy: "Nobody; only the band is shown.",
    personal: false,
    columns: {
      meetingId: { what: "The meeting.", leftOut: "how many have guessed is shown to nobody" },
      subject: { what: "What was guessed or voted on.", leftOut: "how many have guessed is shown to nobody" },
      key: {
        what: "Random number drawn by the phone, so that a second guess replaces the first.",
        leftOut: "it is random and says nothing",
      },
      departmentIndex: {
        what: "First or second department.",
        leftOut: "single guesses are shown to nobody",
      },
      value: { what: "The guess or vote.", leftOut: "single guesses are shown to nobody" },
    },
  },
  agreement: {
    group: "plans",
    what: "What a meeting agreed about a topic: one repair, one owner, one date.",
    why: "So that something follows from the meeting.",
    kept: STAYS,
    seenBy: READERS,
    personal: true,
    columns: {
      id: "Random key.",
      relationshipId: "The pair of departments.",
      waveId: "The wave whose result was talked about.",
      topic: "The topic of the survey.",
      repair: "What is done.",
      owner: "Who sees to it.",
      dueOn: "Day by which it is done.",
      status: "Open, done or dropped.",
      createdAt: "When it was agreed.",
    },
  },
};
