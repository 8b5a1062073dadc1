import type { TextTree } from "~/content/translated";
import { board } from "./de/board";
import { changes } from "./de/changes";
import { charts } from "./de/charts";
import { comments } from "./de/comments";
import { effects } from "./de/effects";
import { estimates, scores } from "./de/estimates";
import { gaps } from "./de/gaps";
import { mirror } from "./de/mirror";
import { page } from "./de/page";
import { participation } from "./de/participation";
import { certainty, chance, stageShort, statement } from "./de/stage-sentences";
import { stages } from "./de/stages";
import { nothingReleased, withheldOfDepartment, withheldReasons } from "./de/withheld";

export const de = {
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
  restored:
    "Diese Umfrage wurde am {instant} aus einer Sicherung wiederhergestellt, während sie offen war. Stimmzettel, die nach dieser Sicherung abgegeben wurden, fehlen.",
  scores,
  stageShort,
  stages,
  statement,
  withheldOfDepartment,
  withheldReasons,
} as const satisfies TextTree;
