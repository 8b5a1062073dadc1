import { pages as interventions } from "~/content/interventions/es/pages";
import { page as report } from "~/content/report/es/page";
import type { TextTree } from "~/content/translated";

const ONE_SENTENCE = "Una frase. La leerá todo el mundo.";

export const page = {
  documentTitle: "Plan {quarter} - Tandem",
  title: "Plan para {quarter}",
  withoutResult: "Un plan responde a un resultado. Sin él no hay nada sobre lo que planificar.",
  saved: {
    chosen:
      "Ya está en el plan, rellenado a partir del catálogo. Nombre a las personas responsables y guarde.",
    plan: "El plan está guardado.",
    review: "Queda guardado qué fue del plan anterior.",
    carried: "Sigue en este plan, con nuevas fechas. Compruébelas y guarde.",
    emptied: "El plan está vacío ahora.",
    agreement: "El acuerdo está guardado.",
    meeting:
      "La reunión ha terminado. Lo que acordó está abajo; todo lo que enviaron los teléfonos está borrado.",
  },
  links: {
    report: "Leer el informe",
    meeting: report.report.holdMeeting,
    kit: "Imprimir el dosier",
    result: report.report.printResult,
    poster: "Cartel para la pared",
    calendar: "Poner las fechas en un calendario",
  },
  agreements: {
    title: "Acordado en la reunión",
    earlier: "Acuerdos aún abiertos de reuniones anteriores",
    topic: "Tema",
    repair: "Mejora",
    owner: "Responsable",
    ownerEmail: "Correo de la persona responsable",
    ownerEmailHint: "Si lo desea, para recordatorios y un enlace con el que decir cómo va.",
    doneBy: "Hecho para el",
    status: "Estado",
    statuses: { open: "Abierto", done: "Hecho", dropped: "Descartado" },
    change: "Cambiarlos o marcarlos",
  },
  review: {
    title: "Qué fue del plan de {quarter}",
    lead: "Aclárelo antes de planificar de nuevo: qué se hizo, qué sigue y qué no se hizo, con el motivo.",
    goesOn: "Sigue en este plan",
    due: "vence el {due}",
    dueOf: "{owners}, vence el {due}",
    overdue: "vence el {due}, con retraso",
    overdueOf: "{owners}, vence el {due}, con retraso",
    save: "Guardar qué fue de ello",
    carryOver: "Llevarla a este plan",
  },
  effects: {
    title: report.effects.title,
    lead: report.effects.lead,
  },
  editor: {
    title: "El plan",
    lead: "Una persona responsable de cada departamento para cada medida. Una medida de la que nadie responde no se hace.",
    reviewOn: "Las dos direcciones revisan el plan el",
    notes: "Notas",
    notesHint: "Para usted y su equipo; se imprimen en la hoja de medidas.",
    save: "Guardar el plan",
  },
  action: {
    howItIsRun: "Cómo se lleva a cabo",
    owner: "Responsable de {department}",
    ownerEmail: "Correo de la persona responsable de {department}",
    ownerEmailHint: "Si lo desea, para un recordatorio {times}.",
    afterWeeks: { one: "al cabo de una semana", other: "al cabo de {count} semanas" },
    anOwner: "Responsable",
    startsOn: "Empieza el",
    dueOn: "Hecho para el",
    firstStep: "Primer paso",
    signOfSuccess: interventions.sheet.signOfSuccess,
    status: "Estado",
    statuses: { planned: "Sin empezar", started: "En curso", done: "Hecho", dropped: "Descartado" },
    droppedBecause: "Si se descarta: por qué",
    droppedBecauseHint: ONE_SENTENCE,
    notes: "Notas",
    takeOut: "Quitarla del plan al guardar, como si nunca se hubiera elegido",
    withoutMail:
      "No hay servidor de correo configurado, así que no salen recordatorios. El archivo de calendario tiene los mismos días.",
    reminders: "Recordatorios a las personas responsables:",
    answers: {
      done: "La persona responsable indicó el {day} que está hecho.",
      stuck: "La persona responsable indicó el {day} que está atascado.",
      "more-time": "La persona responsable indicó el {day} que necesita más tiempo.",
    },
  },
  gone: {
    title: "Otra persona lo quitó mientras usted escribía",
    lead: "Nada de esto está guardado. Vuelva a poner una medida en el plan para seguir con su texto, o copie lo que necesite.",
    putBack: "Volver a poner «{action}» con este texto",
  },
  history: {
    title: { one: "Historial: un cambio", other: "Historial: {count} cambios" },
    by: "{who}, {at}",
  },
  choice: {
    title: "Qué conviene a este resultado",
    titleNeutral: "Por dónde empezar",
    effort: { one: "{duration} en común, una persona", other: "{duration} en común, {count} personas" },
    inPlan: "En el plan",
    choose: "Elegir {name}",
    why: "Por qué esta",
    other: "Otra cosa del catálogo",
    room: {
      one: "En el plan caben {count} más: dos departamentos no pueden con más de tres.",
      other: "En el plan caben {count} más: dos departamentos no pueden con más de tres.",
    },
    nothingElse: "Nada más",
    put: "Poner en el plan",
    full: "El plan está lleno. Dos departamentos no pueden con más de tres medidas en un trimestre.",
  },
  considered: {
    title: "Qué más se consideró y por qué se dejó fuera",
    label: "Qué se dejó fuera, y por qué",
    intervention: "Medida",
    whyNot: "Por qué no ahora",
  },
  poster: {
    documentTitle: "Cartel {quarter} - Tandem",
    noPlan: {
      title: "Todavía no hay un plan que mostrar",
      text: "El cartel cuenta qué se hace con los resultados de {quarter}, y todavía no se ha planificado nada a partir de ellos. Elija antes medidas.",
    },
  },
} as const satisfies TextTree;
