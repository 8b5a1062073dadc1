import type { TextTree } from "~/content/translated";

/** For HR: what to do when a comment reports harassment, a crime or danger, in a tool that cannot tell who wrote it. */
export const en = {
  page: {
    documentTitle: "When a comment reports something serious - Tandem",
    title: "When a comment reports something serious",
    lead: "Harassment, discrimination, theft, a threat, somebody in danger: this page is for HR. It is no legal advice.",
    sections: [
      {
        title: "First",
        items: [
          "If somebody may be in danger now, act as you would on any other report of danger: protect first, ask later.",
          "Do not discuss the comment in the results meeting, and do not quote it on a poster. Ask whoever leads the meeting to leave it out.",
          "Keep a copy of its exact words, with the wave and the day on which you read it, where you keep other reports. Tandem deletes comments after the time that your organisation has set.",
        ],
      },
      {
        title: "Do not look for the author",
        items: [
          "Tandem does not store who wrote a comment, and there is no way to answer it. Guessing from style, dates or shifts hits the wrong people and ends all trust in the survey.",
          "Ask nobody whether they wrote it, and ask IT for nothing: the promise in the invitation holds for this comment as well.",
        ],
      },
      {
        title: "You still have to act",
        items: [
          "In most countries an employer who learns of harassment has duties, whoever reports it. Ask your legal adviser today, and include the works council or whoever represents employees.",
          "Look into what is described rather than into who wrote it: a place, a shift, a practice or rules that anybody could have noticed.",
          "Write down what you decided, when and why, also where there is too little to go on.",
        ],
      },
      {
        title: "Tell everybody, so that one person can hear it",
        items: [
          "Write to all who were invited, without the words of the comment and without the department: that something serious was reported, what happens now, and where somebody can talk in confidence.",
          "Name ways that can be answered: a person of trust, the works council, the reporting office that your law may require, a doctor, a helpline outside the company.",
          "Say that coming forward is welcome and that nobody has to. Say what protects people who report.",
        ],
      },
      {
        title: "A comment that names somebody",
        items: [
          "Whoever is named has rights as well: what stands there is a statement of one person and no finding. Show it only to those who have to look into it.",
          "The person may ask which data you hold about them. Comments are part of it; your data protection officer knows how to answer.",
        ],
      },
    ],
  },
} as const satisfies TextTree;
