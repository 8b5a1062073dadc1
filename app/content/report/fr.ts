import type { TextTree } from "~/content/translated";
import { board } from "./fr/board";
import { changes } from "./fr/changes";
import { charts } from "./fr/charts";
import { comments } from "./fr/comments";
import { effects } from "./fr/effects";
import { estimates, scores } from "./fr/estimates";
import { gaps } from "./fr/gaps";
import { mirror } from "./fr/mirror";
import { page } from "./fr/page";
import { participation } from "./fr/participation";
import { certainty, chance, stageShort, statement } from "./fr/stage-sentences";
import { stages } from "./fr/stages";
import { nothingReleased, withheldOfDepartment, withheldReasons } from "./fr/withheld";

export const fr = {
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
    "Cette enquête a été restaurée à partir d’une sauvegarde le {instant}, alors qu’elle était ouverte. Les bulletins déposés après cette sauvegarde manquent.",
  scores,
  stageShort,
  stages,
  statement,
  withheldOfDepartment,
  withheldReasons,
} as const satisfies TextTree;
