import type { TextTree } from "~/content/translated";

/** Posts to a channel that both departments read: the same for everybody, without a link and without a number. */
export const en = {
  invitation:
    "The survey of {first} and {second} is open until {closes}. {how} It takes about five minutes. Taking part is voluntary.",
  "reminder-middle":
    "The survey of {first} and {second} is open until {closes}. {how} This reminder is for everybody, because HR cannot see who has answered. If you have answered: thank you.",
  "reminder-last":
    "The survey of {first} and {second} closes soon: it is open until {closes}. {how} This last reminder is for everybody, because HR cannot see who has answered. If you have answered: thank you.",
  "results-out":
    "The results of the survey of {first} and {second} are there. Both departments discuss them together, and you will hear what is done about them and what is not.",
  test: "This is a test. Tandem can post here about the survey of both departments.",
  how: {
    mail: "Your personal link has come by e-mail.",
    slips: "In your department there is a bowl with slips without names: draw one.",
  },
} as const satisfies TextTree;
