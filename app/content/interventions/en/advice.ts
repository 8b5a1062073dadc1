/** Why something is suggested, why it is not, and what the advice rests on. {text} and {unless} are a sheet's own sentences. */
export const advice = {
  /** Where an organisation stands, for a sentence that goes on after "at": {open} and {counted} are one or more stages. */
  counted: "{open} (counted as {counted}, to be careful)",
  /** For a sentence that goes on after "at". */
  figures: {
    between: "between {low} and {high}",
    atLeast: "{points} or more",
    atMost: "{points} or less",
    notReleased: "not released",
  },
  people: { one: "one person", other: "{count} people" },
  reasons: {
    weakTopic: {
      alone: "{topic}: {score} points, between {low} and {high}.",
      about:
        "{topic}: {score} points, between {low} and {high}; among the two lowest topics with a probability of about {share}.",
      above:
        "{topic}: {score} points, between {low} and {high}; among the two lowest topics with a probability of more than {share}.",
    },
    weakTopicInBounds: {
      alone: "{topic}: between {low} and {high}.",
      about:
        "{topic}: between {low} and {high}; among the two lowest topics with a probability of about {share}.",
      above:
        "{topic}: between {low} and {high}; among the two lowest topics with a probability of more than {share}.",
    },
    noScore:
      "No score of what it serves is shown in this result; it is suggested because it fits where you are.",
    gap: "{topic}: {higher} answers {points} points higher than {lower} ({higherScore} against {lowerScore}).",
    mirror: "{self} sees its own conduct towards {other} at {own}, {other} sees it at {seen}.",
    mirrorApart:
      "{self} sees its own conduct towards {other} at {own}, {other} sees it at {seen}, {points} points apart.",
    everyStage: "It makes sense at every stage.",
    atStage: "It makes sense at {stage}; you are at {place}.",
    stages: "It makes sense from {earliest} to {latest}; you are at {place}.",
    onTheWay: "It still makes sense on the way to your target, {target}.",
    tried: {
      moved: {
        one: "You chose it in the last wave; what it aims at then moved more than the other topics.",
        other: "You chose it {count} waves ago; what it aims at then moved more than the other topics.",
      },
      fell: {
        one: "You chose it in the last wave; what it aims at then fell further than the other topics.",
        other: "You chose it {count} waves ago; what it aims at then fell further than the other topics.",
      },
      "not-moved": {
        one: "You chose it in the last wave; what it aims at then moved no more than the other topics.",
        other: "You chose it {count} waves ago; what it aims at then moved no more than the other topics.",
      },
    },
    effort: "It takes {minutes} minutes with {people} people, {hours} working hours in all.",
    effortUnderTwoHours:
      "It takes {minutes} minutes with {people} people, {hours} working hours in all, under two hours for each.",
    checkFirst: "Check first: {text}",
    withoutNumbers:
      "Not based on numbers: it suits almost every stage and takes under two hours for each person.",
  },
  whyNot: {
    harmsUndefined:
      "It changes teams, pay or reporting lines, which does harm while the relationship is undefined. You are at {place}.",
    tooEarly: "Too early: it makes sense from {earliest} on. You are at {place}.",
    tooLate: "You are past it: it makes sense up to {latest}. You are at {place}.",
    noTarget: "Worth it only when the target is {needed}. You have not set a target yet.",
    otherTarget: "Worth it only when the target is {needed}. Your target is {target}.",
    beyondTarget: "Your target is to stay at {target}, and this would go beyond.",
    tried: {
      moved: {
        one: "You chose it in the last wave, and what it aims at moved more than the other topics. Keep it going rather than start it again.",
        other:
          "You chose it {count} waves ago, and what it aims at moved more than the other topics. Keep it going rather than start it again.",
      },
      fell: {
        one: "You chose it in the last wave, and what it aims at fell further than the other topics.",
        other: "You chose it {count} waves ago, and what it aims at fell further than the other topics.",
      },
      "not-moved": {
        one: "You chose it in the last wave, and what it aims at moved no more than the other topics.",
        other: "You chose it {count} waves ago, and what it aims at moved no more than the other topics.",
      },
      unknown: {
        one: "You chose it in the last wave. It is too early to tell what came of it.",
        other: "You chose it {count} waves ago. It is too early to tell what came of it.",
      },
      unfinished: {
        one: "You chose it in the last wave, and it is not finished. Finish or drop it first.",
        other: "You chose it {count} waves ago, and it is not finished. Finish or drop it first.",
      },
    },
    needless: {
      one: "A plan that was finished in the last wave speaks against it: {text} Where that is no longer so, choose it yourself.",
      other:
        "A plan that was finished {count} waves ago speaks against it: {text} Where that is no longer so, choose it yourself.",
    },
    /** {needed} as in `people`. */
    departmentTooSmall: {
      one: "Too large: it needs {needed} of {department}, and one person was invited there.",
      other: "Too large: it needs {needed} of {department}, and {count} people were invited there.",
    },
    tooFewPeople: {
      one: "Too large: it is laid out for {needed}, and one person was invited in both departments.",
      other: "Too large: it is laid out for {needed}, and {count} people were invited in both departments.",
    },
    notPossible: "Not yet possible. {text}",
    notShownByPlan:
      "No finished plan shows this yet: {text} {unless} Where you have that, choose it yourself.",
    floorHidden: "{topic} is not shown in this result, so it is not known whether it would be safe. {text}",
    floorInBounds:
      "{topic} is known only to lie between {low} and {high} points, so it may be too low. {text}",
    floor: "{topic} is at {score} points. {text}",
    floorRounded: "{topic} is at {score} points, rounded, and may be as low as {least}. {text}",
    notCalledFor: "No topic it serves is among the weakest, and no gap calls for it.",
    covered: '{topic} is covered by "{name}". It would be number {place} of {fitting} that fit.',
    outranked: "Others suit this result better. It would be number {place} of {fitting} that fit.",
    noPreference: "Without released scores there is no reason to prefer it.",
  },
  restsOn: {
    place: "The advice is for {place}.",
    nearCut:
      "The advice is for {place}: {score} points, between {low} and {high} is so near the cut at {cut} that the stage does not decide.",
    unservedAbout:
      "{topic} is among the two lowest topics with a probability of about {share}, but nothing in the catalogue that serves it fits now.",
    unservedAbove:
      "{topic} is among the two lowest topics with a probability of more than {share}, but nothing in the catalogue that serves it fits now.",
    allWithheld: "The scores of this wave are withheld, so no advice can be drawn from them.",
    topicsWithheld: "The scores of all topics are withheld, so no advice can be drawn from them.",
    neutralStart: "What stands here is a neutral start: small steps that do no harm at any stage.",
  },
} as const;
