import type { askedV2 } from "../v2";
import { wordingOf } from "../wording";

export const instrumentV2En = wordingOf<typeof askedV2>()({
  language: "en",
  lead: "In the last three months, how often was this so?",
  options: ["Never", "Rarely", "Sometimes", "Often", "Always"],
  dontKnow: "Don't know / did not come up",
  dimensions: {
    communication: {
      name: "Two-way communication",
      description: "How news and knowledge travel between {first} and {second}.",
    },
    definitions: {
      name: "Definitions and hand-offs",
      description: "What words mean, who does what, and what happens when work changes hands.",
    },
    "joint-work": {
      name: "Joint work",
      description: "What {first} and {second} plan and do together.",
    },
    "shared-goals": {
      name: "Shared goals, measures and rewards",
      description: "What counts as success, and for whom.",
    },
    leadership: {
      name: "Leadership, roles and structure",
      description: "How decisions, priorities and time are arranged between the two departments.",
    },
    trust: {
      name: "Trust and fairness",
      description: "How people in the two departments treat each other, also when things are difficult.",
    },
  },
  mirror: {
    name: "Both sides",
    description:
      "Two things, each asked about your own department and about the other one. If you work in {first}, the other department is {second}; if you work in {second}, it is {first}.",
  },
  comment: {
    name: "In your own words",
    description: "If you like, add what the statements did not ask about.",
  },
  items: {
    "communication-1":
      "{first} and {second} talk to each other about current work while it can still be changed.",
    "communication-2": "When I need something from the other department, I know whom to ask.",
    "communication-3": "What one department hears from customers reaches the other within a few days.",
    "definitions-1": "When {first} and {second} speak of a “lead”, they mean the same thing.",
    "definitions-2": "When a task involves {first} and {second}, it is clear who does what.",
    "definitions-3": "When one department hands something over, it hears back what became of it.",
    "joint-work-1": "Plans that need both departments are made by {first} and {second} together.",
    "joint-work-2":
      "When it helps the customer, people from both departments take part in the conversation together.",
    "joint-work-3": "Activities of {first} and {second} are timed so that they support each other.",
    "shared-goals-1": "When {first} and {second} look at results, they use the same figures.",
    "shared-goals-2":
      "Working towards my department's targets also helps the other department to reach its targets.",
    "shared-goals-3": "When a joint effort succeeds, both departments get credit for it.",
    "leadership-1": "The heads of {first} and {second} say the same about shared priorities.",
    "leadership-2": "When something concerns both departments, it is clear who decides.",
    "leadership-3": "I get the time I need to work with the other department.",
    "trust-1":
      "When something goes wrong, {first} and {second} look for the cause rather than for somebody to blame.",
    "trust-2": "When {first} and {second} disagree, both sides are heard before a decision is made.",
    "trust-3": "People in the other department show that they value what my department does.",
    "mirror-informing-own":
      "My department tells the other department in good time what that department needs to know.",
    "mirror-informing-other": "The other department tells my department in good time what we need to know.",
    "mirror-keeping-agreements-own": "My department keeps to what it agreed with the other department.",
    "mirror-keeping-agreements-other": "The other department keeps to what it agreed with my department.",
  },
  commentPrompt: "What would most help {first} and {second} to work well together?",
  commentRule:
    "Comments are shown by department only if at least {people} people answered in each and at least five in each left a comment. With fewer, they are mixed across both departments; if that is still too few, they are destroyed unread.",
});
