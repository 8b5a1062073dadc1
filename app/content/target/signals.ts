import type { Signal } from "~/domain/target/target-stage";

export type SignalText = {
  /** As it is asked. */
  asks: string;
  /** As a reason, when the answer is yes and when it is no. */
  yes: string;
  no: string;
};

/** What is asked before a target is advised: facts about the business, never about people. */
export const SIGNAL_TEXTS: Readonly<Record<Signal, SignalText>> = {
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
};
