import type { EntryWords } from "../../entry";

export const deskSwap = {
  name: "Intercambio de mesas y días compartidos",
  purpose: "Dos días fijos al mes, personas de los dos departamentos trabajan mesa con mesa.",
  whyItWorks:
    "Cuanto más se alejan las mesas, menos se habla, y la caída es rápida. Al alcance del oído surgen preguntas cortas por las que nadie enviaría un correo. Eso por sí solo no arregla una relación: un estudio sobre dos departamentos no halló efecto alguno en sentarse juntos, pero sí en los equipos de proyecto, el intercambio de personas y las reuniones conjuntas. Prevea, pues, trabajo conjunto para esos días.",
  prerequisites: [
    { text: "Mesas y pantallas son iguales para todos, y hay un lugar tranquilo para hablar por teléfono." },
  ],
  whoFirst: "Cuatro personas de {first}, primero las que trabajan en la oficina",
  whoSecond: "Cuatro personas de {second}, primero las que escriben para {first}",
  runSheet: [
    {
      what: "Sitios del día",
      how: "Sorteen las mesas en parejas mixtas: personas que este mes necesitan el trabajo de la otra. Muestre dónde se habla por teléfono y dónde hay silencio.",
    },
    {
      what: "Unas palabras por la mañana",
      how: "Cada persona dice en medio minuto: qué hago hoy y dónde me vendría bien otra mirada. Después, todos hacen su trabajo de siempre.",
    },
    {
      what: "Por encima del hombro",
      how: "A la hora que elija, cada pareja se enseña la herramienta o la lista en la que más trabaja. Nada más.",
    },
    {
      what: "Unas palabras por la tarde",
      how: "De pie: ¿qué he oído por casualidad que me haya servido? ¿Qué ha molestado? Anoten como máximo dos reglas para el próximo día.",
    },
  ],
  roles: [
    {
      role: "Quien organiza",
      does: "Alterna entre los departamentos; prepara las mesas y lleva las dos rondas cortas.",
    },
  ],
  materials: [
    "Plano de mesas con parejas mixtas",
    "Un lugar tranquilo para las llamadas",
    "Hoja «Día compartido» para las rondas",
  ],
  scriptHints: [
    "«Haga su trabajo de siempre. Se trata de que puedan preguntarle.»",
    "«¿Qué ha oído hoy que no le habría dicho ninguna reunión?»",
  ],
  risks: [
    "El ruido: unos hablan por teléfono, otros escriben. Acuerden horas tranquilas el primer día.",
    "Cada cual se sienta con los suyos: las mesas se sortean, no se eligen.",
    "Quienes trabajan a distancia quedan fuera: abran una videollamada ese mismo día o véanse dos veces por trimestre.",
  ],
  notWhen: [
    "Las sedes están tan lejos que el viaje dura más que la jornada.",
    "No hay manera de proteger las llamadas confidenciales.",
  ],
  firstStep:
    "Elija dos días del mes que viene, ocho personas voluntarias y una sala, y haga el plano de mesas.",
  signOfSuccess:
    "Tras el tercer día, la gente pide el siguiente, y entre las parejas se cruzan menos correos.",
  followUp: {
    afterTwoWeeks: "Pregunte a las ocho personas: ¿qué sirvió, qué molestó? Cambien una regla.",
    afterSixWeeks: "Decida con las dos direcciones: seguir, más gente o dejarlo.",
  },
  ideas: ["switching around their desks"],
} as const satisfies EntryWords;
