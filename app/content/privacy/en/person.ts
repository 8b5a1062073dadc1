import type { TextTree } from "~/content/translated";
import { wave as waves } from "~/content/waves/en/wave";

/** The page on which somebody is found, shown what is held about, and erased. */
export const person = {
  documentTitle: "A person's data - Tandem",
  back: "Data protection",
  title: "A person's data",
  lead: "What is held about somebody, to hand it over or to erase it.",
  search: {
    label: "Name or address",
    search: "Search",
    nobody:
      "Nobody with this name or address has an account or is on a roster, in an uploaded file, invited, an owner in a plan or its history, or in the audit trail.",
    /** {count} */
    first: "The first {count} are shown. Enter more of the name or address.",
    named: "{name}, {address}",
    show: "Show",
    /** {address} */
    showWhom: "Show what is held about {address}",
  },
  held: {
    /** {relationship}, {department}, and what the roster has besides: {name}, {language}. */
    roster: "Roster of {relationship}: {department}",
    rosterNamed: "Roster of {relationship}: {department}, {name}",
    rosterLanguage: "Roster of {relationship}: {department}, language {language}",
    rosterNamedLanguage: "Roster of {relationship}: {department}, {name}, language {language}",
    /** {quarter}, {relationship} */
    invited: "Invited to {quarter} of {relationship}, which is open",
    /** {message}, {state}, {day} */
    mail: "{message}: {state}, {day}",
    messages: waves.mail.messages,
    mailStates: { queued: "queued", sent: "sent", failed: "failed" },
    /** {file} */
    upload: "In the uploaded file {file}, which waits for acceptance",
    /** {actions} and {reminders} are counts with their words. */
    reminders: "Address for reminders about {actions} of a plan, {reminders} queued or sent",
    actions: { one: "{count} action", other: "{count} actions" },
    queuedReminders: { one: "{count} reminder", other: "{count} reminders" },
    trail: {
      one: "Named in {count} line of the audit trail",
      other: "Named in {count} lines of the audit trail",
    },
    history: {
      one: "Named in {count} line of the history of plans",
      other: "Named in {count} lines of the history of plans",
    },
    /** {what} is the action or the agreement. */
    typed: {
      action: "Owner of “{what}” in the plan of {quarter}, {pair}",
      agreement: "Owner of the agreement “{what}” of {quarter}, {pair}",
    },
    /** {quarter}, {pair} */
    keyHolder: "Key holder of {quarter}, {pair}",
    /** {role}, {day} */
    account: "An account with the role {role}, since {day}",
    accountDisabled: "An account with the role {role}, since {day}, disabled",
    notHeld:
      "Not held: whether this person answered, and what. Tandem keeps no record of that, so it can be neither shown nor erased.",
    download: "Download for the person",
  },
  erasure: {
    nothing: "There is nothing to erase here.",
    title: "Erase this person",
    rosters: "The address and the name go from all rosters, and from a wave that is open.",
    mails: "No further invitation or reminder is sent.",
    uploads: "The uploaded file that holds the address is thrown away whole.",
    trail:
      "In the audit trail and in the history of plans, “[…]” takes the place of the address and the name. What was done and when stays, because misuse has to be provable.",
    account: "The disabled account goes. What it did stays in the audit trail under a number without a name.",
    bytes: "The bytes are overwritten in the database and its log. Older backups still hold them.",
    cannotTitle: "What it cannot do",
    cannotTakeBack:
      "Take back an answer. If this person has answered, the sealed ballot has no name, and Tandem does not know which it is. It is destroyed with all others when the wave has been counted.",
    cannotVoid:
      "Void the code of a wave that is open. Looking it up would show whether it has been used. It works until the wave closes.",
    cannotTyped:
      "Remove a name that somebody typed into the text of a plan, an agreement, a note or a comment: it may be anybody's. Change it there.",
    /** {where} lists surveys. */
    cannotHolder:
      "Take away the name of a key holder, in the words that respondents read: {where}. It stands in the published rules of the survey, under which every answer was sealed, in the record of who was promised to hold the keys, and on printed notices. Of a survey that has not opened, HR can change it in the plan.",
    /** {where} lists what the person owns by name. */
    cannotOwned:
      "Take away work that is under way: the name stays as that of an owner until the plan or the agreement names somebody else. {where}.",
    cannotAccount:
      "Remove an account that is in use, and its lines in the audit trail: they say who may what. When an administrator has disabled it under Accounts, it can be erased here.",
    understood: "I understand that this cannot be undone.",
    /** {address} */
    erase: "Erase {address}",
  },
} as const satisfies TextTree;
