import type { EntryWords } from "../../entry";

export const openVoiceAgreement = {
  name: "Acuerdo para hablar con franqueza",
  purpose:
    "Los dos departamentos acuerdan cómo se puede hablar de ideas y errores sin miedo, y qué pasa entonces.",
  whyItWorks:
    "Cada cual sopesa lo que puede costarle hablar. No son los llamamientos, sino cómo se responde a los primeros casos, lo que decide si habla la siguiente persona. Por eso el acuerdo obliga a quien responde.",
  prerequisites: [
    {
      text: "La confianza está en 40 puntos o más. Por debajo no se creen las promesas de franqueza; empiecen por pasos más pequeños.",
    },
    { text: "Las dos direcciones están dispuestas a contar primero un error propio." },
  ],
  whoFirst: "Seis personas de {first}, entre ellas la dirección",
  whoSecond: "Seis personas de {second}, entre ellas la dirección",
  runSheet: [
    {
      what: "Primero las direcciones",
      how: "Cada dirección cuenta un error propio que afectó al otro departamento, lo que costó y lo que aprendió. Dos minutos cada una, sin excusas.",
    },
    {
      what: "Qué nos hace callar",
      how: "Cada persona escribe dos tarjetas en mayúsculas: «Me guardo una idea cuando…», «Me guardo un error cuando…». Barájenlas y léanlas en voz alta.",
    },
    {
      what: "Cómo respondemos",
      how: "Grupos mixtos de cuatro escriben cómo suena una buena respuesta: a una idea en bruto, a una mala noticia, a «ha sido error mío». Una frase para cada una que de verdad se pueda decir.",
    },
    {
      what: "El acuerdo",
      how: "Elijan cinco frases como máximo. De cada una: ¿quién tiene que cumplirla primero? Añadan adónde van las ideas y para cuándo recibe respuesta cada una, también si es que no.",
    },
    {
      what: "Acordado",
      how: "Cada persona firma o dice qué falta. Elijan a dos personas que escuchan, una de cada lado, a quienes se pueda contar que algo no funciona.",
    },
  ],
  roles: [
    {
      role: "Moderación",
      does: "Recoge y lee las tarjetas, no deja ver la letra de nadie y destruye las tarjetas después.",
    },
    {
      role: "Dos personas que escuchan",
      does: "Llevan a la reunión conjunta lo que les cuentan, sin nombres.",
    },
  ],
  materials: [
    "Tarjetas de un solo color, los mismos bolígrafos para todos",
    "Acuerdo para hablar con franqueza, un ejemplar grande",
  ],
  scriptHints: [
    "«¿Qué habría necesitado oír para decirlo antes?»",
    "«Gracias por contárnoslo. ¿Qué hacemos primero?»",
    "Una idea recibe respuesta en dos semanas. «No» es una respuesta.",
  ],
  risks: [
    "Un error contado aquí se usa más tarde: las direcciones dicen antes que no ocurrirá, y lo cumplen.",
    "Solo hablan los más seguros: primero las tarjetas, después la conversación.",
  ],
  notWhen: ["Hay un expediente disciplinario en curso.", "Las direcciones no quieren empezar por sí mismas."],
  firstStep: "Pregunte a cada dirección qué error contaría y escuche los dos antes de la sesión.",
  signOfSuccess:
    "En seis semanas se han expuesto al menos tres ideas y un error, y todos han tenido respuesta a tiempo.",
  followUp: {
    afterTwoWeeks: "A las personas que escuchan: ¿les han contado algo? ¿Tiene respuesta cada idea?",
    afterSixWeeks: "Lean las cinco frases en voz alta: ¿cuál cumplimos y cuál es papel mojado? Cambien esa.",
  },
  ideas: ["Free culture"],
} as const satisfies EntryWords;
