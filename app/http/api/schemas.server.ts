import { z } from "zod";
import { api } from "~/content/connections/en/api";
import { LANGUAGES } from "~/content/language";
import { REPORTING_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import { HIGHEST_THRESHOLD } from "~/features/waves/plan-wave.server";

const { fields: means, parameters } = api;

const count = (description: string) => z.int().min(0).meta({ description });
const words = (description: string) => z.string().meta({ description });
const instant = (description: string) => z.iso.datetime().meta({ description });
const day = (description: string) => z.iso.date().meta({ description });
const yes = (description: string) => z.boolean().meta({ description });
const flag = (description: string) => z.enum(["true", "false"]).optional().meta({ description });

export const pairList = z.strictObject({
  pairs: z.array(
    z.strictObject({
      id: words(means.id),
      name: words(means.name),
      departments: z.array(z.string()).length(2).meta({ description: means.departments }),
      demonstration: yes(means.demonstration),
    }),
  ),
});

export const rosterCounts = z.strictObject({
  departments: z.array(z.strictObject({ name: words(means.name), people: count(means.people) })),
  threshold: count(means.threshold),
});

export const peopleQuery = z.strictObject({
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .optional()
    .meta({ description: parameters.page }),
  search: z.string().max(100).optional().meta({ description: parameters.search }),
});

export const peopleList = z.strictObject({
  page: count(means.page),
  pages: count(means.pages),
  found: count(means.found),
  people: z.array(
    z.strictObject({
      email: words(means.email),
      department: words(means.department),
      name: z.string().nullable().meta({ description: means.personName }),
      language: z.string().nullable().meta({ description: means.personLanguage }),
    }),
  ),
});

export const rosterQuery = z.strictObject({
  tryOnly: flag(parameters.tryOnly),
  leaveOut: flag(parameters.leaveOut),
});

/** More than any one pair of departments has; the size of the message is limited besides. */
const MOST_PEOPLE = 200_000;

export const givenRoster = z.strictObject({
  people: z
    .array(
      z.strictObject({
        email: z.string().max(320).meta({ description: means.email }),
        department: z.string().max(200).meta({ description: means.department }),
        name: z.string().max(200).nullish().meta({ description: means.personName }),
        language: z.string().max(40).nullish().meta({ description: means.personLanguage }),
      }),
    )
    .min(1)
    .max(MOST_PEOPLE),
});

const place = z.strictObject({ at: words(means.at), says: words(means.says) });

export const rosterResult = z.strictObject({
  state: z.enum(["applied", "tried", "waits"]).meta({ description: means.state }),
  added: count(means.added),
  updated: count(means.updated),
  removed: count(means.removed),
  unchanged: count(means.unchanged),
  leftOut: z.array(place).meta({ description: means.leftOut }),
  warnings: z.array(place).meta({ description: means.warnings }),
  lookAt: z.url().nullable().meta({ description: means.lookAt }),
});

export const givenRemovals = z.strictObject({
  emails: z.array(z.string().trim().min(1).max(320)).min(1).max(1000).meta({ description: means.emails }),
});

export const removalResult = z.strictObject({
  removed: count(means.removed),
  unknown: count(means.unknown),
});

export const waveShape = z.strictObject({
  id: words(means.id),
  quarter: words(means.quarter),
  state: z.enum(["planned", "open", "closing", "closed", "cancelled"]).meta({ description: means.waveState }),
  opensAt: instant(means.opensAt),
  closesAt: instant(means.closesAt),
  extended: yes(means.extended),
  threshold: count(means.threshold),
  delivery: z.enum(["mail", "slips"]).meta({ description: means.delivery }),
  departments: z.array(z.strictObject({ name: words(means.name), invited: count(means.invited) })),
  manifestHash: z.string().nullable().meta({ description: means.manifestHash }),
  participation: z
    .enum(["under-25", "25-50", "50-75", "over-75"])
    .nullable()
    .meta({ description: means.participation }),
  stopped: yes(means.stopped),
  refusal: z.string().nullable().meta({ description: means.refusal }),
  released: yes(means.released),
});

export const waveList = z.strictObject({ waves: z.array(waveShape) });

const paper = z.int().min(0).max(9999).optional().meta({ description: means.paper });

export const givenWave = z.strictObject({
  quarter: z
    .string()
    .regex(/^20\d\d-Q[1-4]$/)
    .meta({ description: means.quarter }),
  opensAt: z.iso.datetime({ offset: true }).meta({ description: means.opensAt }),
  closesAt: z.iso.datetime({ offset: true }).meta({ description: means.closesAt }),
  threshold: z.int().min(REPORTING_THRESHOLD).max(HIGHEST_THRESHOLD).meta({ description: means.threshold }),
  delivery: z.enum(["mail", "slips"]).meta({ description: means.delivery }),
  keyHolders: z.enum(["server-alone", "as-last-wave"]).meta({ description: means.keyHolders }),
  firstPaper: paper,
  secondPaper: paper,
});

export const releaseQuery = z.strictObject({
  language: z.enum(LANGUAGES).optional().meta({ description: parameters.language }),
});

export const actionList = z.strictObject({
  actions: z.array(
    z.strictObject({
      id: words(means.id),
      wave: words(parameters.wave),
      quarter: words(means.quarter),
      intervention: z.strictObject({ id: words(means.id), name: words(means.name) }).meta({
        description: means.intervention,
      }),
      owners: z.array(z.string()).length(2).meta({ description: means.owners }),
      startsOn: day(means.dueOn),
      dueOn: day(means.dueOn),
      finishedOn: z.iso.date().nullable().meta({ description: means.dueOn }),
      status: z.enum(["planned", "started", "done", "dropped"]).meta({ description: means.status }),
      overdue: yes(means.overdue),
    }),
  ),
});

export const nothing = z.strictObject({});

export const problemShape = z.strictObject({
  type: z.url().meta({ description: means.problemType }),
  title: words(means.problemTitle),
  status: z.int(),
  detail: words(means.problemDetail),
  errors: z.array(place).optional().meta({ description: means.problemErrors }),
});
