import type { EntryWords } from "../../entry";

export const sharedObstacles = {
  name: "Un obstáculo menos",
  purpose:
    "{first} y {second} encuentran un obstáculo que frena a ambos y lo eliminan juntos en seis semanas.",
  whyItWorks:
    "Una meta que nadie alcanza solo une a los grupos más que cualquier llamamiento. Lo que molesta a ambos es la más sencilla de esas metas: nadie tiene que ceder, se logra en semanas y el mérito es de los dos.",
  prerequisites: [],
  whoFirst: "Cinco personas de {first}, entre ellas la dirección",
  whoSecond: "Cinco personas de {second}, entre ellas la dirección",
  runSheet: [
    {
      what: "Marco",
      how: "Hoy no se trata de lo que hace el otro lado, sino de lo que frena a ambos, venga de donde venga.",
    },
    {
      what: "En silencio",
      how: "Cada persona escribe tres cosas que cuestan tiempo o nervios en el trabajo entre los dos departamentos, una por tarjeta. Sin nombres.",
    },
    {
      what: "Grupos mixtos de cuatro",
      how: "Dos de cada lado. Se queda solo lo que frena a ambos, con lo que le cuesta a cada uno. Lo que afecta a un solo lado vuelve al bolsillo.",
    },
    {
      what: "Elegir uno",
      how: "Cuelguen las hojas. Tachen lo que nadie aquí puede cambiar. Cada persona tiene dos puntos; gana el obstáculo con más puntos de ambos colores.",
    },
    {
      what: "Planear seis semanas",
      how: "Escriban qué debe desaparecer, los tres primeros pasos, una persona responsable de cada lado y en qué se verá que ya no está.",
    },
    {
      what: "Compromiso y mérito",
      how: "Las dos personas responsables dicen qué harán hasta el viernes. Acuerden ya cómo lo sabrán los dos departamentos, con los dos nombres.",
    },
  ],
  roles: [
    { role: "Moderación", does: "Devuelve lo que afecta a un solo lado y mantiene la elección en uno." },
    {
      role: "Dos responsables",
      does: "Una persona de cada departamento; eliminan el obstáculo e informan a ambos.",
    },
  ],
  materials: ["Hojas del obstáculo común", "Tarjetas, puntos de dos colores, bolígrafos"],
  scriptHints: [
    "«¿Frena eso también a los otros? Si no, guárdelo para otro día.»",
    "«¿Qué podríamos quitar sin preguntar a nadie?»",
    "«Uno. No dos. El segundo queda para el trimestre siguiente.»",
  ],
  risks: [
    "El obstáculo es un departamento disfrazado: pregunte qué le cuesta a ese mismo departamento.",
    "Es demasiado grande: redúzcanlo hasta que basten seis semanas.",
    "Desaparece y nadie se entera: la noticia con los dos nombres es la mitad del efecto.",
  ],
  notWhen: [
    "Las personas presentes no pueden cambiar nada por sí mismas: pida antes arriba una cosa que sí puedan cambiar.",
  ],
  firstStep:
    "Invite a cinco personas de cada lado y pídales que observen durante una semana lo que frena a ambos.",
  signOfSuccess:
    "El obstáculo ha desaparecido tras seis semanas, y en ambos lados nombran a los dos departamentos cuando se pregunta quién lo hizo.",
  followUp: {
    afterTwoWeeks:
      "Pregunte a las dos personas responsables: ¿cuál de los tres pasos está hecho? ¿Dónde falta una palabra de las direcciones?",
    afterSixWeeks:
      "¿Ha desaparecido? Dígalo a los dos departamentos, con los dos nombres, y elijan el siguiente.",
  },
  ideas: ["Obstacles that both face"],
} as const satisfies EntryWords;
