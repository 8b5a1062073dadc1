import { es as frame } from "~/content/frame/es";
import { pages as interventions } from "~/content/interventions/es/pages";
import { page as report } from "~/content/report/es/page";
import type { TextTree } from "~/content/translated";

export const print = {
  documentTitle: "{relationship} {quarter} - Tandem",
  bar: {
    label: "Impresión",
    back: "Volver al plan",
    print: "Imprimir",
    ballots: "Para {quarter}:",
    paperBallot: "papeleta de papel",
    slips: "papeles con código",
    withoutOpenWave:
      "Las papeletas de papel y los papeles con código pueden imprimirse mientras una encuesta está abierta.",
    sheetsInEnglish: "Los desarrollos que aún no existen en este idioma aparecen en inglés.",
    whatIsPrinted: frame.shared.whatIsPrinted,
    choose: {
      title: "Qué hojas, y cuántas copias",
      lead: "Cada hoja se imprime tantas veces como indique aquí; con 0 no se imprime.",
      apply: "Mostrar así",
    },
  },
  heading: {
    period: "del {opened} al {closed}",
    threshold: "Resultados a partir de {threshold} respuestas",
    promise: "Promesa {fingerprint}",
  },
  parts: {
    result: "El resultado en una página",
    numbers: "Qué destaca, y las cifras",
    meeting: "La reunión: una hora, los dos departamentos",
    actions: "Hoja de medidas",
    worksheet: interventions.sheet.worksheet,
    blank: "Hoja de medidas en blanco",
  },
  cover: {
    title: "Qué contiene esta carpeta",
    sheet: "Hoja",
    copies: "Copias",
    whoGetsIt: "Quién la recibe",
    numbered: "{number}. {title}",
    forWhom: {
      everyone: "Una por participante",
      facilitator: "Una para quien modera",
      signed: "Una para firmar, una copia por responsable",
      twoToWriteOn: "Dos para escribir",
    },
    howTo: "Imprima a una cara: así el desarrollo queda junto a la hoja de trabajo.",
  },
  /** At the head of every worksheet. */
  fields: { name: "Nombre", date: "Fecha", meeting: "Reunión" },
  bringAlong: "Qué llevar",
  nothingChosen: "Todavía no se ha elegido nada. Escriban lo que acuerden.",
  beyondThePlan: "Lo que se acordó además del plan, o en su lugar.",
  scoreTitle: report.scores.title,
  topicsTitle: {
    one: "Un tema, primero la mayor diferencia",
    other: "{number} temas, primero la mayor diferencia",
  },
  numbers: ["Cero", "Uno", "Dos", "Tres", "Cuatro", "Cinco", "Seis", "Siete", "Ocho", "Nueve", "Diez"],
  mirror: "El espejo",
  participation: report.participation.title,
  comments: report.comments.title,
  timetable: {
    minute: "Minuto",
    minutes: "{start} a {end}",
    what: "Qué",
    how: "Cómo",
    whatAndHow: "Qué y cómo",
  },
  action: {
    title: "{number}. {name}",
    blankTitle: "Medida:",
    notes: "Notas:",
    owners: "Responsables",
    dates: "Fechas",
    half: "{label}: {value}",
    underWay: "en curso",
    done: "hecho",
    droppedBecause: "descartada, porque:",
  },
  signOff: {
    title: "Acordado",
    sentence: "Acordamos estas medidas y les hacemos sitio. Las revisaremos en común el {day} a las {time}",
    head: "Dirección de {department}, fecha",
    facilitator: "Quien modera, fecha",
  },
  runSheet: {
    effort: {
      one: "{duration} con una persona. {first}: {whoFirst}. {second}: {whoSecond}.",
      other: "{duration} con {count} personas. {first}: {whoFirst}. {second}: {whoSecond}.",
    },
    before: interventions.sheet.beforeYouStart,
    timetable: "Desarrollo",
    fromAfar: interventions.sheet.fromAfar,
    roles: "Quién hace qué",
    role: "{role}: {does}",
    script: "Qué puede decir",
    risks: interventions.sheet.canGoWrong,
    notWhen: "Déjelo si",
    followUp: "Seguimiento",
    afterTwoWeeks: "A las dos semanas: {question}",
    afterSixWeeks: "A las seis semanas: {question}",
  },
} as const satisfies TextTree;
