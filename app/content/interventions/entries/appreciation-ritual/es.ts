import type { EntryWords } from "../../entry";

export const appreciationRitual = {
  name: "Ritual de reconocimiento",
  purpose: "Una vez al mes, cada lado dice qué ha hecho bien el otro, en qué ocasión y con qué efecto.",
  whyItWorks:
    "Cuando a alguien le agradecen algo concreto, vuelve a ayudar. Un departamento ve por sí solo los fallos del otro, pero el buen trabajo solo si alguien lo señala.",
  prerequisites: [],
  whoFirst: "Todas las personas de {first} que acuden a la reunión conjunta, al menos cinco",
  whoSecond: "Todas las personas de {second} que acuden a la reunión conjunta, al menos cinco",
  runSheet: [
    {
      what: "Escribir",
      how: "Cada persona rellena una tarjeta para alguien del otro departamento: qué hizo, cuándo y qué hizo posible. Ninguna tarjeta para el propio lado.",
    },
    {
      what: "Decirlo",
      how: "Por turno, cada cual lee su tarjeta a la persona, o al departamento, y la entrega; quien prefiera no leer en voz alta la entrega sin decir nada o la envía. Se responde «gracias», nada más.",
    },
    {
      what: "Mantenerlo",
      how: "Pregunten: ¿qué nos gustaría ver más a menudo? Anoten una cosa en la lista de tareas. Las tarjetas pueden ir a la pared si quienes las recibieron están de acuerdo.",
    },
  ],
  roles: [
    {
      role: "Quien dirige la reunión conjunta",
      does: "Empieza con una tarjeta propia y no pasa de los 20 minutos.",
    },
    { role: "Las dos direcciones", does: "Dan una tarjeta cada vez; se les agradece como a los demás." },
  ],
  materials: ["Tarjetas de agradecimiento, dos por persona", "Bolígrafos"],
  scriptHints: [
    "«¿Qué hecho, qué día, qué cambió con ello?»",
    "«Piense en la última vez que algo salió sin tropiezos. ¿Quién se ocupó de ello?»",
  ],
  risks: [
    "Suena hueco: solo cuentan los hechos, nunca las cualidades («siempre tan amable»).",
    "Se agradece siempre a los mismos: pregunte por quienes trabajan en segundo plano.",
    "Se convierte en un concurso: nadie cuenta y no hay premio.",
  ],
  notWhen: ["El elogio taparía una queja que aún espera respuesta."],
  firstStep: "Reserve 20 minutos al comienzo de la próxima reunión conjunta y lleve dos tarjetas suyas.",
  signOfSuccess: "Al tercer mes se entregan tarjetas también fuera de la reunión.",
  followUp: {
    afterTwoWeeks: "Pregunte a tres personas que recibieron una tarjeta cómo lo vivieron.",
    afterSixWeeks: "Mantengan el ritmo o redúzcanlo a la mitad; nunca lo hagan obligatorio.",
  },
  ideas: ["Appreciation"],
} as const satisfies EntryWords;
