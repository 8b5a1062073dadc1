import type { DimensionId } from "~/domain/instrument";

type DemonstrationAction = {
  interventionId: string;
  firstOwner: string;
  secondOwner: string;
  status: "planned" | "started" | "done" | "dropped";
  droppedBecause?: string;
  notes: string;
};

type DemonstrationComment = { departmentIndex: 0 | 1; text: string; mayBeQuoted: boolean };

export type DemonstrationWave = {
  /** What happened before it, for whoever reads the story. */
  chapter: string;
  /** How many answer in each department. */
  respondents: readonly [number, number];
  /** True level of each department over all dimensions, points. */
  levels: readonly [number, number];
  /** What a dimension differs by, in both departments, points. */
  dimensions: Readonly<Partial<Record<DimensionId, number>>>;
  comments: readonly DemonstrationComment[];
  plan: readonly DemonstrationAction[];
};

const sales = (text: string, mayBeQuoted = false): DemonstrationComment => ({
  departmentIndex: 0,
  text,
  mayBeQuoted,
});
const marketing = (text: string, mayBeQuoted = false): DemonstrationComment => ({
  departmentIndex: 1,
  text,
  mayBeQuoted,
});

/** Where the company starts: it grew up with two departments that hardly know each other. */
const START: Readonly<Record<DimensionId, number>> = {
  definitions: -9,
  communication: 2,
  "joint-work": -7,
  "shared-goals": -2,
  trust: 6,
  leadership: 4,
};

const AFTER_WORKSHOP = { ...START, definitions: 6 };
const AFTER_RIDE_ALONGS = { ...AFTER_WORKSHOP, "joint-work": 5 };

export const DEMONSTRATION_STORY: readonly DemonstrationWave[] = [
  {
    chapter: "The first survey.",
    respondents: [22, 12],
    levels: [50, 54],
    dimensions: START,
    comments: [
      sales("I could not say what marketing does between two trade fairs."),
      sales("Nobody ever told me what makes a lead good enough to be sent over.", true),
      sales("We get lists of names. Half of them never heard of us."),
      sales("It would help to know who to ring for a reference story."),
      sales("They are friendly, we just never meet."),
      marketing("We hand over contacts and hear nothing again.", true),
      marketing("I would like to hear what customers actually ask."),
      marketing("Sales decides late, then everything is urgent."),
      marketing("We have no idea which campaign led to a deal."),
      marketing("One short meeting a month would be enough."),
    ],
    plan: [],
  },
  {
    chapter: "A launch went wrong in public, and each side blamed the other.",
    respondents: [23, 13],
    levels: [42, 45],
    dimensions: { ...START, trust: -5 },
    comments: [
      sales("The brochure promised what we cannot deliver. We stood there."),
      sales("Leads are thrown over the wall."),
      sales("Both heads told us different dates.", true),
      sales("Please agree first, then announce."),
      sales("I stopped forwarding contacts."),
      marketing("We were told about the changed price from a customer."),
      marketing("Blame first, questions later.", true),
      marketing("We need one place where the launch plan stands."),
      marketing("Nobody said thank you for three weekends."),
      marketing("What is a qualified lead? I have heard five answers."),
    ],
    plan: [
      {
        interventionId: "lead-definition",
        firstOwner: "Kaja Lindqvist",
        secondOwner: "David Ebner",
        status: "done",
        notes: "One page, signed by both heads. Review in six months.",
      },
      {
        interventionId: "joint-meeting",
        firstOwner: "Hugo Iversen",
        secondOwner: "Greta Haas",
        status: "done",
        notes: "First Tuesday of the month, 45 minutes, with an action log.",
      },
    ],
  },
  {
    chapter: "One written definition of a lead, and a joint meeting every month.",
    respondents: [22, 12],
    levels: [50, 52],
    dimensions: AFTER_WORKSHOP,
    comments: [
      sales("The lead page on the wall is the first thing we ever agreed on.", true),
      sales("Meetings are short, good."),
      sales("I still do not see marketing at customers."),
      sales("Better than last time."),
      sales("Reasons for rejected leads take me two minutes now."),
      marketing("At last we hear back."),
      marketing("Take us along to a customer once.", true),
      marketing("The action log helps."),
      marketing("Less shouting."),
      marketing("Campaign dates still clash with quarter end."),
    ],
    plan: [
      {
        interventionId: "ride-along",
        firstOwner: "Mona Nyberg",
        secondOwner: "Juri Klein",
        status: "done",
        notes: "Eleven visits in nine weeks. Debrief notes are shared.",
      },
      {
        interventionId: "booth-shift",
        firstOwner: "Dario Elm",
        secondOwner: "Ida Jung",
        status: "dropped",
        droppedBecause: "The fair in May was cancelled.",
        notes: "",
      },
    ],
  },
  {
    chapter: "Marketers rode along to eleven customers.",
    respondents: [21, 13],
    levels: [56, 57],
    dimensions: AFTER_RIDE_ALONGS,
    comments: [
      sales("The ride-along changed what the material looks like.", true),
      sales("Good questions in the car."),
      sales("Targets still pull us apart."),
      sales("We could plan the autumn together."),
      sales("I know whom to call now."),
      marketing("I heard a customer say no. I learned more than in a year.", true),
      marketing("More of these."),
      marketing("Sales asks for our view now."),
      marketing("Two calendars, still."),
      marketing("Bonus goals do not fit together."),
    ],
    plan: [],
  },
  {
    chapter: "Summer: four people of Marketing answered, so nothing could be shown by department.",
    respondents: [18, 4],
    levels: [58, 58],
    dimensions: AFTER_RIDE_ALONGS,
    comments: [],
    plan: [],
  },
  {
    chapter: "One calendar, and what both departments count.",
    respondents: [22, 13],
    levels: [62, 63],
    dimensions: AFTER_RIDE_ALONGS,
    comments: [
      sales("One calendar. Simple."),
      sales("We look at the same five numbers.", true),
      sales("It got calmer."),
      sales("Marketing said no to a fair and explained why. Fair enough."),
      sales("More time for it would be good."),
      marketing("Sales brings questions early.", true),
      marketing("The scoreboard ended a long quarrel."),
      marketing("Credit is shared in the newsletter."),
      marketing("I have a regular contact now."),
      marketing("Keep the monthly meeting short."),
    ],
    plan: [
      {
        interventionId: "shared-scoreboard",
        firstOwner: "Leon Marek",
        secondOwner: "Luis Moser",
        status: "done",
        notes: "Five numbers, one page, every Monday.",
      },
      {
        interventionId: "one-calendar",
        firstOwner: "Edda Falk",
        secondOwner: "Klara Lang",
        status: "done",
        notes: "Quarter ends are blocked for launches.",
      },
    ],
  },
  {
    chapter: "A good year end.",
    respondents: [23, 13],
    levels: [67, 68],
    dimensions: { ...AFTER_RIDE_ALONGS, "shared-goals": 4 },
    comments: [
      sales("I would not want to go back.", true),
      sales("Joint planning in January was good."),
      sales("New colleagues need an introduction to the other side."),
      sales("Fewer surprises."),
      sales("The feedback digest is read."),
      marketing("We plan with sales, not for sales.", true),
      marketing("Numbers everybody trusts."),
      marketing("We should visit customers more often again."),
      marketing("Good."),
      marketing("Leadership speaks with one voice."),
    ],
    plan: [],
  },
  {
    chapter: "A new head of Sales, and the monthly meeting fell asleep.",
    respondents: [20, 11],
    levels: [60, 57],
    dimensions: { ...AFTER_RIDE_ALONGS, leadership: -8, communication: -4 },
    comments: [
      sales("The new boss sets other priorities, nobody told marketing."),
      sales("The meeting was cancelled three times."),
      sales("Who decides now?", true),
      sales("We should restart the calls."),
      sales("Leads are still fine."),
      marketing("We learn about priorities from the hallway.", true),
      marketing("The monthly meeting is missing."),
      marketing("No contact with the new head yet."),
      marketing("It was better in winter."),
      marketing("Please agree on who decides."),
    ],
    plan: [
      {
        interventionId: "heads-weekly-planning",
        firstOwner: "Tilda Urban",
        secondOwner: "Clio Dahl",
        status: "done",
        notes: "Twenty minutes, Mondays at nine.",
      },
      {
        interventionId: "joint-meeting",
        firstOwner: "Hugo Iversen",
        secondOwner: "Greta Haas",
        status: "started",
        notes: "Restarted, every second Tuesday.",
      },
    ],
  },
  {
    chapter: "The two heads plan together every week.",
    respondents: [22, 12],
    levels: [66, 68],
    dimensions: { ...AFTER_RIDE_ALONGS, communication: 3, leadership: 1 },
    comments: [
      sales("Mondays at nine work.", true),
      sales("The meeting is back."),
      sales("It is clear again who decides."),
      sales("We need the customer view from marketing before autumn."),
      sales("Good start."),
      marketing("We hear about priorities on the same day.", true),
      marketing("Still some catching up to do."),
      marketing("The digest could be shorter."),
      marketing("Sales listens."),
      marketing("Please keep going."),
    ],
    plan: [],
  },
];
