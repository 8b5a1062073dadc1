import { en as frame } from "~/content/frame/en";
import type { TextTree } from "~/content/translated";

/** What stands around what is printed for a wave, and beside its slips. */
export const en = {
  page: {
    backToWave: frame.shared.backToWave,
    print: "Print",
    printing: "Printing",
    whatIsPrinted: frame.shared.whatIsPrinted,
    ballots: {
      documentTitle: "Paper ballot - Tandem",
      title: "Paper ballot",
      /** {typedIn} leads to the page on which it is done. */
      howTo:
        "Print it on both sides, at 100 %. All copies are alike: they carry no code and no number. Put up a closed box; it takes ballots until the day before the wave closes. Then they are {typedIn} in one batch.",
      typedIn: "typed in by two people",
      /** How many of {department} can be typed in. */
      most: {
        one: "{count} ballot of {department} can be typed in: that many were planned when the wave opened. Print no more than that; of what came back beyond it, nothing would count.",
        other:
          "At most {count} ballots of {department} can be typed in: that many were planned when the wave opened. Print no more than that; of what came back beyond it, nothing would count.",
      },
      none: "No paper ballots were planned for {department} when this wave opened, so none can be typed in. Do not hand any out: people of this department answer with their link or slip.",
      which: "Which ballot",
      department: "Department:",
    },
    notice: { documentTitle: "Notice - Tandem" },
    slips: {
      documentTitle: "Slips - Tandem",
      wave: frame.shared.wave,
      title: "Slips",
      spareTitle: "Spare slips",
      slipsOf: "Slips of {quarter}",
      howToPrintPart: "Part {part} of {parts}. A4 or US Letter, one side, 100 %.",
      howToPrint: "A4 or US Letter, one side, 100 %.",
      show: "Show the slips",
      showPart: "Show part {part} of {parts}",
      recorded: "That you have them shown to print is recorded in the audit trail; the codes are not.",
      onlyHere: {
        title: "These slips would only work on this machine",
        text: "Tandem does not know the address at which people reach it. Ask your administrator to set PUBLIC_URL before you print.",
      },
      problems: {
        "rules-changed":
          "The stored rules of this wave are not those it opened with, so no slips are made. The page of the wave says what differs and what to do.",
        "not-open": "This wave is not open any more, so its slips are worthless.",
        "key-missing":
          "The key file of this wave is missing, so its slips cannot be made. Ask the people who run the server to bring the key directory back.",
      },
      /** The first page of the print. */
      instructions: {
        title: "Handing out the slips of {quarter}",
        spareTitle: "Spare slips of {quarter}",
        noNotes: "Whoever prints or hands out slips must not note who draws which.",
        noNames:
          "A slip has no name on it. That it stays so is up to you. You have every code in hand: keep no copy, and use none.",
        cut: "Print on one side, at 100 %, and cut along the dashed lines.",
        bowl: {
          one: "Fold the {count} slip of {department} once and put it into a bowl of its own. Mix it.",
          other: "Fold the {count} slips of {department} once and put them into a bowl of their own. Mix it.",
        },
        draw: "Let everybody draw one slip from the bowl of their own department, without looking.",
        away: "Somebody is away? A colleague may draw for them and leave it, folded, on their desk.",
        linkFails:
          "Somebody's link does not work? Let them draw a spare slip of their own department. Their link stays valid: a second answer from the same person cannot be recognised, so ask for fairness.",
        /** {spares} lists `spare`. */
        keepSpares: "Keep the spare slips ({spares}) in an envelope.",
        spare: "{department}: {count}",
        keepSparesForLost:
          "Keep the spare slips ({spares}) in an envelope. Whoever lost a slip draws one of these. There are no further ones.",
        destroy: "Destroy what is left after the survey closes on {closes}.",
      },
    },
  },
} as const satisfies TextTree;
