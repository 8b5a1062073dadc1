import type { TextTree } from "~/content/translated";
import type { Signal } from "~/domain/target/target-stage";

/** As it is asked, and as a reason when the answer is yes and when it is no. */
type SignalText = { asks: string; yes: string; no: string };

/** What the page on which HR asks for a target says. */
export const en = {
  page: {
    documentTitle: "Target - Tandem",
    title: "Where do you want to be?",
    lead: "Higher is not always better. What fits depends on your business, so the advice rests on it and may be to stay.",
    restsOn: "What the advice rests on",
    askAgain: "Ask again",
    needed:
      "At least {fewest} of {signals} need an answer on which most agree; with fewer, nothing is advised.",
    howToAsk: "Ask HR and the two heads the same. What most of them say counts; a tie leaves a signal open.",
    howToAskAt:
      "Ask HR and the two heads the same. You are at {stage} now. What most of them say counts; a tie leaves a signal open.",
    advisedBefore: "What was advised before",
    speaksFor: "Speaks for moving on",
    speaksAgainst: "Speaks for leaving it",
    stayOpen: { one: "One signal stays open", other: "{count} signals stay open" },
    askedBy: "{day}, entered by {name}",
    notSaid: "Not said",
    yes: "Yes",
    no: "No",
    ask: "Ask for advice",
  },
  /** What is asked before a target is advised: facts about the business, never about people. */
  signals: {
    "small-company": {
      asks: "Is the company so small that everybody in both departments knows everybody?",
      yes: "Everybody knows everybody.",
      no: "The company is too large for everybody to know everybody.",
    },
    "good-informal-contact": {
      asks: "Do the two departments get on well without rules?",
      yes: "The two get on well without rules.",
      no: "Without rules the two do not get on well.",
    },
    "marketing-supports-sales": {
      asks: "Is it mainly the job of {second} to support {first} with material and events?",
      yes: "{second} mainly supports {first}.",
      no: "{second} does more than support {first}.",
    },
    "standard-offer": {
      asks: "Do you sell much the same standard offer to everybody?",
      yes: "The offer is standard.",
      no: "The offer is not standard.",
    },
    "short-sales-cycle": {
      asks: "Is the sales cycle short, a matter of days or a few weeks?",
      yes: "The sales cycle is short.",
      no: "The sales cycle is long.",
    },
    "market-commoditising": {
      asks: "Do customers see less and less difference between suppliers?",
      yes: "Customers see less and less difference between suppliers.",
      no: "Customers still see a difference between suppliers.",
    },
    "offers-customised": {
      asks: "Is the offer shaped for the customer while it is being sold?",
      yes: "The offer is shaped while it is being sold.",
      no: "The offer is not changed while it is being sold.",
    },
    "faster-life-cycles": {
      asks: "Are product life cycles becoming shorter?",
      yes: "Product life cycles are becoming shorter.",
      no: "Product life cycles are not becoming shorter.",
    },
    "one-funnel-possible": {
      asks: "Could one funnel, from first contact to contract, be run by both departments together?",
      yes: "One funnel for both is possible.",
      no: "One funnel for both is not possible.",
    },
    "one-executive": {
      asks: "Do both departments report to the same executive, or could they soon?",
      yes: "One executive can answer for both.",
      no: "The two report to different executives.",
    },
    "shared-responsibility": {
      asks: "Is it usual in your company that two departments answer for one result together?",
      yes: "Answering for a result together is usual.",
      no: "Answering for a result together is not usual.",
    },
    "conflict-over-resources": {
      asks: "Do the two quarrel over budget or people again and again?",
      yes: "The two quarrel over budget or people again and again.",
      no: "There is no standing quarrel over budget or people.",
    },
    "work-duplicated-or-dropped": {
      asks: "Is work done twice, or does it fall between the two?",
      yes: "Work is done twice or falls between the two.",
      no: "Work is neither done twice nor dropped.",
    },
  },
  /** Asked beside HR. */
  head: "Head of {department}",
  hr: "HR",
  tooFewSettled:
    "Only {settled} of {signals} signals have an answer on which most agree. At least {fewest} are needed: ask on.",
  goodEnough: "{stage} is good enough: moving up would not be worth its price.",
  stay: "Stay at {stage}: moving up would not be worth its price.",
  aimFor: "Aim for {stage}.",
} as const satisfies TextTree & { signals: Readonly<Record<Signal, SignalText>> };
