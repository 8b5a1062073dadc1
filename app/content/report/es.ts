import type { TextTree } from "~/content/translated";
import { board } from "./es/board";
import { changes } from "./es/changes";
import { charts } from "./es/charts";
import { comments } from "./es/comments";
import { effects } from "./es/effects";
import { estimates, scores } from "./es/estimates";
import { gaps } from "./es/gaps";
import { mirror } from "./es/mirror";
import { page } from "./es/page";
import { participation } from "./es/participation";
import { certainty, chance, stageShort, statement } from "./es/stage-sentences";
import { stages } from "./es/stages";
import { nothingReleased, withheldOfDepartment, withheldReasons } from "./es/withheld";

export const es = {
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
    "Esta encuesta se restauró desde una copia de seguridad el {instant}, mientras estaba abierta. Faltan las papeletas emitidas después de esa copia.",
  scores,
  stageShort,
  stages,
  statement,
  withheldOfDepartment,
  withheldReasons,
} as const satisfies TextTree;
