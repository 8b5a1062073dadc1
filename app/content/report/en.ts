import type { TextTree } from "~/content/translated";
import { board } from "./en/board";
import { changes } from "./en/changes";
import { charts } from "./en/charts";
import { comments } from "./en/comments";
import { effects } from "./en/effects";
import { estimates, scores } from "./en/estimates";
import { gaps } from "./en/gaps";
import { mirror } from "./en/mirror";
import { page } from "./en/page";
import { participation } from "./en/participation";
import { certainty, chance, stageShort, statement } from "./en/stage-sentences";
import { stages } from "./en/stages";
import { nothingReleased, withheldOfDepartment, withheldReasons } from "./en/withheld";

/** What the report, the comparison with another wave and the summary for a board say. */
export const en = {
  page,
  board,
  certainty,
  chance,
  changes,
  charts,
  comments,
  effects,
  estimates,
  gaps,
  mirror,
  nothingReleased,
  participation,
  /** For the page of a wave and for its report. */
  restored:
    "This wave was restored from a backup on {instant} while it was open. Ballots that were cast after that backup was made are missing from it.",
  scores,
  stageShort,
  stages,
  statement,
  withheldOfDepartment,
  withheldReasons,
} as const satisfies TextTree;
