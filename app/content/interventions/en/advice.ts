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
  /** Percent of a department that say Often or Always. */
  shares: { exactly: "{share}", atLeast: "{share} or more", atMost: "{share} or less" },
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
    farLowest: "{topic} lies so far below everything else that two of these are for it.",
    /** {share} in words, {statement} as it was asked; {who} is a department. */
    statement: "{share} of {who} say Often or Always to “{statement}”. This works on that.",
    statementOnly: "Only {share} of {who} say Often or Always to “{statement}”. This works on that.",
    statementTogether:
      "{share} of both departments together say Often or Always to “{statement}”. This works on that.",
    statementOnlyTogether:
      "Only {share} of both departments together say Often or Always to “{statement}”. This works on that.",
    lowestStatement:
      "“{statement}” is among the three statements that both departments together say yes to least. This works on it.",
    apartStatement:
      "“{statement}” is among the three statements on which the departments differ most. This works on it.",
    statementAgain: "It works on “{statement}”, too.",
    keepsUp: "What it keeps up: “{statement}”",
    wouldChange: "What it should change: “{statement}”",
    gap: "{topic}: {higher} answers {points} points higher than {lower} ({higherScore} against {lowerScore}).",
    mirror: "{self} sees its own conduct towards {other} at {own}, {other} sees it at {seen}.",
    mirrorApart:
      "{self} sees its own conduct towards {other} at {own}, {other} sees it at {seen}, {points} points apart.",
    mirrorAgain: "It also works on how {self} sees its own conduct towards {other} and is seen.",
    comesFirst:
      "{topic} is at {score} points. As low as that, this comes first: everything else rests on how the two heads behave.",
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
    quick:
      "The others take longer than two hours of each person. This one takes less, and it fits where you are.",
    checkFirst: "Check first: {text}",
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
    notCalledFor:
      "Nothing in this result asks for it: no topic that it serves stands out, no clear gap, no statement far below the others.",
    covered: '{topic} is covered by "{name}". It would be number {place} of {fitting} that fit.',
    outranked: "Others suit this result better. It would be number {place} of {fitting} that fit.",
    noPreference: "Without released scores there is no reason to prefer it.",
  },
  restsOn: {
    place: "The advice is for {place}.",
    nearCut:
      "The advice is for {place}: {score} points, between {low} and {high} is so near the cut at {cut} that the stage does not decide.",
    /** {name} of an intervention. What to ask before the next try. */
    triedBefore: {
      fell: {
        one: "“{name}” was done in the last wave, and what it aims at fell further than the rest. Before the next try, ask both sides: was it done as it stands on the sheet, what got in the way, and did something else happen meanwhile?",
        other:
          "“{name}” was done {count} waves ago, and what it aims at fell further than the rest. Before the next try, ask both sides: was it done as it stands on the sheet, what got in the way, and did something else happen meanwhile?",
      },
      "not-moved": {
        one: "“{name}” was done in the last wave, and what it aims at did not move more than the rest. Find out why first: was it done as it stands on the sheet, did those take part whom it is about, and what has remained of it in daily work?",
        other:
          "“{name}” was done {count} waves ago, and what it aims at did not move more than the rest. Find out why first: was it done as it stands on the sheet, did those take part whom it is about, and what has remained of it in daily work?",
      },
      dropped: {
        one: "“{name}” was chosen in the last wave and given up. Ask first what was missing: time, an owner, or the will of one side. The same will be missing for whatever comes next.",
        other:
          "“{name}” was chosen {count} waves ago and given up. Ask first what was missing: time, an owner, or the will of one side. The same will be missing for whatever comes next.",
      },
    },
    nothingNeeded:
      "No topic stands out, no clear gap, no statement far below the others. Keep what works, and choose only if you want to.",
    nothingStandsOut:
      "No topic stands out, no clear gap, no statement far below the others: this result does not say where to begin. Choose by what you can carry; what stands here are small steps, under two hours for each person.",
    targetReached: "Your target, {target}, is reached.",
    stay: "You were advised to stay at {target}: moving up would not be worth its price.",
    /** {topics} are one or more. */
    topicsNotShown: {
      one: "No score of {topics} is shown in this result, so nothing was looked at there.",
      other: "No scores of {topics} are shown in this result, so nothing was looked at there.",
    },
    unservedAbout:
      "{topic} is among the two lowest topics with a probability of about {share}, but nothing in the catalogue that serves it fits now.",
    unservedAbove:
      "{topic} is among the two lowest topics with a probability of more than {share}, but nothing in the catalogue that serves it fits now.",
    allWithheld: "The scores of this wave are withheld, so no advice can be drawn from them.",
    topicsWithheld: "The scores of all topics are withheld, so no advice can be drawn from them.",
    neutralUsedUp:
      "Every small step that does no harm without numbers has been tried already. Look into the catalogue for one that did you good.",
    neutralStart:
      "What stands here is a neutral start: small steps that do no harm at any stage and take under two hours of each person.",
  },
} as const;
