import type { EntryWords } from "../../entry";

export const peopleBeforeFunctions = {
  name: "Las personas antes que las funciones",
  purpose:
    "Una sesión que desmonta los prejuicios sobre «los otros» y muestra a las personas que hay detrás.",
  whyItWorks:
    "Los prejuicios viven de lo que nadie dice en voz alta. Cuando ambos lados nombran cómo se ven, cómo ven a los otros y qué sospechan que los otros piensan de ellos, se puede comprobar con personas reales. En los experimentos, lo que los grupos creen que el otro lado piensa de ellos es peor que lo que de verdad piensa.",
  prerequisites: [
    {
      text: "La confianza está en 35 puntos o más. Por debajo, la imagen que cada lado tiene del otro se toma como un veredicto.",
    },
    {
      text: "Quien modera no pertenece a ninguno de los dos departamentos y ya ha llevado antes un intercambio así.",
    },
    { text: "Todas las personas saben qué va a ocurrir y pueden no venir sin dar motivos." },
  ],
  whoFirst: "Siete personas de {first}, entre ellas la dirección",
  whoSecond: "Siete personas de {second}, entre ellas la dirección",
  runSheet: [
    {
      what: "Ponerse en fila",
      how: "Se colocan según cosas que nada tienen que ver con el trabajo: años en la empresa, si madrugan o trasnochan, lo más al sur que han trabajado. Nada de familia, dinero o salud; quien prefiera quedarse aparte o sentarse lleva la cuenta. Cada fila mezcla los departamentos.",
    },
    {
      what: "Tres listas",
      how: "Los departamentos van a dos salas y anotan: cómo nos vemos, cómo los vemos, cómo creemos que nos ven. Cinco puntos por lista, con palabras que se puedan leer en voz alta.",
    },
    {
      what: "Leer en voz alta",
      how: "Cada lado lee sus listas; el otro solo escucha. Después, un minuto de silencio en el que cada persona anota una sorpresa.",
    },
    {
      what: "Sorpresas",
      how: "En grupos mixtos de cuatro se cuentan su sorpresa y un caso en que la imagen era falsa.",
    },
    {
      what: "Personas",
      how: "Nuevas parejas mixtas con la hoja de trabajo: qué me gustaría que supieran de mi forma de trabajar; qué me ayuda en un mal día; qué se me da bien y casi nadie lo sabe.",
    },
    {
      what: "Una costumbre que cambiar",
      how: "Todo el grupo: ¿qué costumbre, una sola, mantiene viva la imagen falsa? Acuerden una cosa que cada lado dejará o empezará. Escríbanla con fecha.",
    },
  ],
  roles: [
    {
      role: "Moderación",
      does: "De fuera de los dos departamentos; comprueba antes de la lectura que las listas no ofendan.",
    },
    { role: "Las dos direcciones", does: "Participan en su propia sala y hablan después de los demás." },
  ],
  materials: ["Dos salas", "Hojas grandes y bolígrafos", "Hoja «Cómo trabajo», una por persona"],
  scriptHints: [
    "«Escríbalo de modo que pudiera decírselo a alguien que le cae bien.»",
    "«Con una imagen no se discute. Se mira de dónde viene.»",
    "«¿Quién conoce a alguien que no encaje en esta lista?»",
  ],
  risks: [
    "Una lista hiere: léala antes y pida otras palabras.",
    "Las listas se quedan en la cabeza y las personas no: no se salten nunca la segunda mitad.",
  ],
  notWhen: [
    "En el fondo del conflicto hay una persona y no una imagen.",
    "Se acaban de anunciar despidos o una reorganización.",
  ],
  firstStep:
    "Busque para moderar a alguien de fuera de los dos departamentos y repase el desarrollo con las dos direcciones.",
  signOfSuccess:
    "Un mes después, en ambos lados saben nombrar un caso en que preguntaron primero en vez de suponer.",
  followUp: {
    afterTwoWeeks: "Pregunte a las dos direcciones si la costumbre acordada se ha dejado o ha empezado.",
    afterSixWeeks: "Diez minutos en la reunión conjunta: ¿qué imagen ha cambiado, y gracias a qué?",
  },
  ideas: ["Schedule team-building exercises"],
} as const satisfies EntryWords;
